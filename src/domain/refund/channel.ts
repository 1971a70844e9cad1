/** The ways in which money goes back (SPEC V25, V26): `provider` moves it by a payment provider, the others are made by staff. */
export const REFUND_CHANNELS = ["provider", "bank", "cash", "voucher"] as const
export type RefundChannel = (typeof REFUND_CHANNELS)[number]

/** By hand: the money moves without the shop, and the shop is told of it. */
export const HAND_CHANNELS = ["bank", "cash", "voucher"] as const satisfies readonly RefundChannel[]
export type HandChannel = (typeof HAND_CHANNELS)[number]
