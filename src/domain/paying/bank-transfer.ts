import { printIban } from "../bank/iban"
import type { Seller } from "../document/seller"

/** What somebody writes on a transfer to the seller; the IBAN in groups of four. */
export type BankTransfer = { holder: string; iban: string; bic: string | null; reference: string }

/**
 * How to pay by a bank (SPEC V13); null where the seller names none. The reference is the one on the invoices that ask for
 * the money, as their own QR codes have it; the booking's number where there is no invoice.
 */
export function bankTransfer(
  seller: Seller | null,
  { invoices, number }: { invoices: readonly string[]; number: string }
): BankTransfer | null {
  if (!seller?.bank) return null
  const { holder, iban, bic } = seller.bank
  return { holder, iban: printIban(iban), bic: bic || null, reference: invoices.join(", ") || number }
}
