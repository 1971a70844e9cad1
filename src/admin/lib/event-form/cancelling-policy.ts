import type { CompletePolicy, Policy } from "../../../domain/policy/policy"
import { type LadderForm, ladderForm, readLadder } from "./fee-ladder"
import type { Source } from "./source"

/** What customers may cancel by themselves, by what of it is paid (SPEC P15-P18). */
export const CANCELLABLE = ["free", "unpaid", "paid"] as const satisfies readonly (keyof CompletePolicy["cancelling"])[]

export type Cancellable = (typeof CANCELLABLE)[number]

export const CANCEL_REASONS = ["inherit", "optional", "required"] as const

/** What a form holds of cancelling, besides its switches and its deadline. */
export type CancellingForm = {
  cancelling: { source: Source; of: Cancellable[] }
  cancellation_fee: { source: Source; ladder: LadderForm }
  cancel_reason: (typeof CANCEL_REASONS)[number]
  cancel_notice: { source: Source; text: string }
}

export function cancellingForm(own: Policy, inherited: CompletePolicy, language: string): CancellingForm {
  const source = (key: keyof CancellingForm): Source => (own[key] === undefined ? "inherit" : "own")
  return {
    cancelling: {
      source: source("cancelling"),
      of: CANCELLABLE.filter((kind) => (own.cancelling ?? inherited.cancelling)[kind]),
    },
    cancellation_fee: {
      source: source("cancellation_fee"),
      ladder: ladderForm(own.cancellation_fee ?? inherited.cancellation_fee, language),
    },
    cancel_reason: own.cancel_reason ?? "inherit",
    cancel_notice: { source: source("cancel_notice"), text: own.cancel_notice ?? inherited.cancel_notice },
  }
}

export function cancellingChange(form: CancellingForm): Policy {
  const { cancelling, cancellation_fee, cancel_reason, cancel_notice } = form
  return {
    ...(cancelling.source === "own" && { cancelling: switchesOf(cancelling.of) }),
    ...(cancellation_fee.source === "own" && { cancellation_fee: readLadder(cancellation_fee.ladder) }),
    ...(cancel_reason !== "inherit" && { cancel_reason }),
    ...(cancel_notice.source === "own" && { cancel_notice: cancel_notice.text.trim() }),
  }
}

function switchesOf(chosen: readonly Cancellable[]): CompletePolicy["cancelling"] {
  return { free: chosen.includes("free"), unpaid: chosen.includes("unpaid"), paid: chosen.includes("paid") }
}
