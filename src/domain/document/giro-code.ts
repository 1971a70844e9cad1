import { toDecimal } from "../money/decimal"
import type { Minor } from "../money/minor"
import type { Seller } from "./seller"

/** The most that a credit transfer of the European Payments Council carries, and what its fields hold. */
const MOST = 999_999_999_99
const MAX_HOLDER = 70
const MAX_REFERENCE = 140

export type Transfer = { bank: NonNullable<Seller["bank"]>; amount: Minor; currency_code: string; reference: string }

/** What banking apps read from a QR code to fill in a transfer (EPC069-12); null where it is not in euros, or nothing is due. */
export function giroCode({ bank, amount, currency_code, reference }: Transfer): string | null {
  if (currency_code !== "eur" || amount <= 0 || amount > MOST) return null
  const { holder, iban, bic } = bank
  const euros = `EUR${toDecimal(amount, currency_code).toFixed(2)}`
  const lines = ["BCD", "002", "1", "SCT", bic ?? "", holder.slice(0, MAX_HOLDER), iban.replace(/\s/g, ""), euros]
  return [...lines, "", "", reference.slice(0, MAX_REFERENCE)].join("\n")
}
