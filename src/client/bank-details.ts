import type { Ask, Method, StoreRequest } from "./ask"
import type { BankDetails } from "./types/bank-details"

const BANK_DETAILS = "/store/bookings/current/bank-details"

/** Opened by the token of a link for bank details (`#bank=…`). Refusals of each: `booking_not_found`, `too_many_requests`. */
export function bankDetails(ask: Ask, { link }: { link: string }) {
  const send = async (method: Method, request: StoreRequest = {}): Promise<BankDetails> => {
    const headers = { "x-booking-bank": link }
    const { bank_details } = await ask<{ bank_details: BankDetails }>(method, BANK_DETAILS, { ...request, headers })
    return bank_details
  }
  return {
    retrieve: () => send("GET"),

    /** Says where to transfer a refund, in place of what was said before. Refusals: `iban_invalid`, `bank_details_not_wanted`. */
    give: (body: { holder: string; iban: string }) => send("POST", { body }),
  }
}
