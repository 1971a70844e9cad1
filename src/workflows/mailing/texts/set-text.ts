import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { LogValue } from "../../../domain/change-log/field-change"
import type { MailText } from "../../../domain/mail/text/mail-text"
import type { TextTopic } from "../../../domain/mail/text/topics"
import type { Language } from "../../../domain/refusal/sentences"
import type { Actor } from "../../../modules/booking/change-log/append-change"
import { logTextStep } from "./steps/log-text"
import { setTextStep } from "./steps/set-text"

export type SetTextInput = {
  /** Null: for the whole shop. */
  event_id: string | null
  topic: TextTopic
  locale: Language
  /** Null: back to what is inherited. */
  text: MailText | null
  actor: Actor
}

/** Sets or takes back the organiser's words for a mail, and tells the history of the event or of the shop. */
export const setTextWorkflow = createWorkflow("set-booking-mail-text", (input: SetTextInput) => {
  const before = setTextStep(input)
  const entry = transform({ input, before }, ({ input, before }) => ({
    event_id: input.event_id,
    action: input.text ? "mail_text.updated" : "mail_text.reset",
    before: logged(input, before.text),
    after: logged(input, input.text),
    actor: input.actor,
  }))
  return new WorkflowResponse(logTextStep(entry))
})

/** One value for which mail it is and what it says, so that a line of the history says both. */
function logged({ topic, locale }: Pick<SetTextInput, "topic" | "locale">, text: MailText | null): LogValue {
  return text && { mail: topic, locale, ...text }
}
