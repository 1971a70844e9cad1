/** Where a policy's form holds a fee. */
export type FeeName = "rebooking_fee" | "cancellation_fee.ladder.after" | `cancellation_fee.ladder.tiers.${number}.fee`
