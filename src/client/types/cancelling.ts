/** What has to be said by whoever gives tickets back. */
export type ToSay = {
  reason_required: boolean
  /** To choose from; a reason of one's own is as good. */
  reasons: string[]
  /** To be acknowledged before something paid is cancelled. */
  notice: string | null
}

/** What cancelling would cost and give back, to the cent; minor units. */
export type CancellationPlan = ToSay & {
  /** Names the plan when it is carried out: another amount is then refused. */
  hash: string
  tickets: CancelledTicket[]
  add_ons: CancelledAddOn[]
  total: number
  fee: number
  back: number
  /** Still to be paid: the fee of something that was not paid, say. */
  due: number
  currency_code: string
  /** `refund` opens a refund case, `release` lets go of what is reserved on a means of payment, `collect` leaves the fee due. */
  settlement: "none" | "refund" | "collect" | "release"
  /** Whether what comes back is paid out without anybody's decision. */
  auto_refund: boolean
}

export type CancelledTicket = {
  participant_id: string
  name: string
  title: string
  amount: number
  fee: number
  back: number
}

export type CancelledAddOn = Omit<CancelledTicket, "participant_id" | "name"> & {
  /** Null: of the booking as a whole. */
  participant_id: string | null
  add_on_id: string
  quantity: number
}

/** Money owed back, from request to payout. */
export type Refund = {
  amount: number
  currency_code: string
  status: "requested" | "approved" | "rejected" | "paid"
  requested_at: string
  paid_at: string | null
  /** A till pays it out, against the slip of `refundSlip`. */
  slip: boolean
}
