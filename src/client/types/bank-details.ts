/** Where a refund is to be transferred, as far as whoever has the link may know; nothing personal. */
export type BankDetails = {
  number: string
  event: { title: string; venue: string | null; starts_at: string; timezone: string }
  /** `not_wanted`: nothing is to be transferred, or not any more. */
  status: "wanted" | "given" | "not_wanted"
  /** Whole minor units; 0 where nothing is wanted. */
  amount: number
  currency_code: string | null
  given: { country: string; last_four: string } | null
}
