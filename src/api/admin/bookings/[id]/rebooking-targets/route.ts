import { languageOf } from "../../../../../domain/refusal/sentences"
import { listTargets } from "../../../../../workflows/rebooking/list-targets"
import { loadSettings } from "../../../../../workflows/settings/load-settings"
import { targetEvent } from "../../../../rebooking/view"
import { refusing } from "../../../../refusals/answer"

/** The events that staff can rebook a booking to. */
export const GET = refusing(async (req, res) => {
  const { events, now } = await listTargets(req.scope, req.params.id ?? "", "staff")
  const { policy } = await loadSettings(req.scope)
  const context = { policy, language: languageOf(req.headers["accept-language"]), now }
  res.json({ events: events.map((event) => targetEvent(event, context)) })
})
