import type { Said, ToSay } from "../../client"
import type { Participant } from "../api/answers"

/** What was chosen to be cancelled, and what was said about it. */
export type CancelDraft = {
  /** Participants whose tickets are given back. */
  go: string[]
  /** One of the reasons that are offered; empty: none was chosen. */
  reason_key: string
  /** In words of one's own. */
  reason: string
  acknowledged: boolean
}

export const EMPTY_CANCEL: CancelDraft = { go: [], reason_key: "", reason: "", acknowledged: false }

export type CancelError = "reason" | "notice"

/** Who is cancelled, of those who still can be. */
export function goingIn({ go }: Pick<CancelDraft, "go">, participants: readonly Participant[]): Participant[] {
  return participants.filter(({ id, status }) => status === "registered" && go.includes(id))
}

/** What is still missing before it can be asked whether it is meant. */
export function cancelErrors(draft: CancelDraft, asked: ToSay): CancelError[] {
  const errors: CancelError[] = []
  if (asked.reason_required && !draft.reason_key && !draft.reason.trim()) errors.push("reason")
  if (asked.notice && !draft.acknowledged) errors.push("notice")
  return errors
}

/** What is said with the commit; what was not said is left out. */
export function saidIn({ reason, reason_key, acknowledged }: CancelDraft, asked: Pick<ToSay, "notice">): Said {
  return {
    ...(reason.trim() ? { reason: reason.trim() } : {}),
    ...(reason_key ? { reason_key } : {}),
    ...(asked.notice ? { notice_acknowledged: acknowledged } : {}),
  }
}
