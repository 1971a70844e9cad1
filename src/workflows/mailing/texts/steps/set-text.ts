import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { textProblems } from "../../../../domain/mail/text/text-problems"
import { RefusalError } from "../../../../domain/refusal/refusal-error"
import { EVENT_MODULE, type EventModuleService } from "../../../../modules/event"
import type { SetTextInput } from "../set-text"

/** Keeps the organiser's words where nothing is wrong with them; a later failure puts back the earlier ones. */
export const setTextStep = createStep(
  "set-booking-mail-text",
  async ({ event_id, topic, locale, text }: SetTextInput, { container }) => {
    const events = container.resolve<EventModuleService>(EVENT_MODULE)
    if (event_id) {
      const [event] = await events.listEvents({ id: event_id }, { select: ["id"] })
      if (!event) throw new RefusalError({ code: "event_not_found" })
    }
    const [problem] = text ? textProblems(topic, text) : []
    if (problem) throw new RefusalError(problem)
    const key = { event_id, topic, locale }
    const before = await events.setMailText(key, text)
    return new StepResponse({ text: before }, { key, before })
  },
  async (kept, { container }) => {
    if (kept) await container.resolve<EventModuleService>(EVENT_MODULE).setMailText(kept.key, kept.before)
  }
)
