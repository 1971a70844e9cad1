import { accept, type Decision, refuse } from "../decision"

export const REFUND_STATUSES = ["requested", "approved", "rejected", "paid"] as const
export type RefundStatus = (typeof REFUND_STATUSES)[number]

/** What can be done with a refund case: staff decide about a requested one, and pay an approved one (SPEC U13). */
export type RefundStep = "approve" | "reject" | "pay"

const STEPS: Record<RefundStep, { from: RefundStatus; to: RefundStatus }> = {
  approve: { from: "requested", to: "approved" },
  reject: { from: "requested", to: "rejected" },
  pay: { from: "approved", to: "paid" },
}

/** The status after a step; refused where the case is not at the point that the step starts from. */
export function stepRefund(status: RefundStatus, step: RefundStep): Decision<RefundStatus> {
  const { from, to } = STEPS[step]
  return status === from ? accept(to) : refuse({ code: "refund_case_locked", status })
}

/** Whether money of the case is still owed. */
export function isOpen(status: RefundStatus): boolean {
  return status === "requested" || status === "approved"
}
