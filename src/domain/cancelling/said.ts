import { accept, type Decision, refuse } from "../decision"
import type { ActorType } from "../policy/may"
import { decide, type PolicyLayers } from "../policy/policy"
import type { PaidKind } from "./rights"

/** What has to be said by whoever gives tickets back (SPEC V21): why, and that the organiser's notice was read. */
export type ToSay = {
  reason_required: boolean
  /** Reasons that the shop offers to choose from. */
  reasons: string[]
  /** To be acknowledged; null: nothing is. */
  notice: string | null
}

/** What was said: one of the reasons that were offered, words of one's own, and that the notice was read. */
export type Said = { reason?: string | null; reason_key?: string; notice_acknowledged?: boolean }

/** @param layers the policies of the tickets that are given back. The notice is about what was paid. */
export function toSay(layers: readonly PolicyLayers[], reasons: string[], kind: PaidKind): ToSay {
  const notices = layers.map((level) => decide("cancel_notice", level).value)
  return {
    reason_required: layers.some((level) => decide("cancel_reason", level).value === "required"),
    reasons,
    notice: kind === "paid" ? [...new Set(notices.filter(Boolean))].join("\n\n") || null : null,
  }
}

/** Whether all that has to be said was. Staff say why where a reason is required; the notice is for customers. */
export function checkSaid(
  { reason, reason_key, notice_acknowledged }: Said,
  asked: ToSay,
  actor: ActorType
): Decision<null> {
  const { reason_required, reasons, notice } = asked
  if (reason_key && !reasons.includes(reason_key)) return refuse({ code: "cancel_reason_unknown", reasons })
  if (reason_required && !reason && !reason_key) return refuse({ code: "cancel_reason_missing" })
  const unseen = actor === "customer" && notice !== null && !notice_acknowledged
  return unseen ? refuse({ code: "cancel_notice_unacknowledged", notice }) : accept(null)
}
