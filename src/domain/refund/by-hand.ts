/** What an order's entry refers to that stands for a refund case paid by hand; it names the case. */
export const BY_HAND = "refund_case"
