import type { CreateAddOn } from "../../../../../domain/add-on/add-on"
import { RefusalError } from "../../../../../domain/refusal/refusal-error"
import { createAddOnWorkflow } from "../../../../../workflows/add-ons/create-add-on"
import { loadEvents } from "../../../../../workflows/events/reading/load-events"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"
import { adminAddOn } from "./view"

/** What an event offers besides its tickets, in order; at most 50 add-ons. */
export const GET = refusing(async (req, res) => {
  const [event] = await loadEvents(req.scope, [req.params.id ?? ""])
  if (!event) throw new RefusalError({ code: "event_not_found" })
  res.json({ add_ons: event.add_ons.map(adminAddOn), count: event.add_ons.length })
})

/** Adds an add-on. Refusals: `event_not_found`, `event_invalid`, `variant_not_sellable`, `too_many_add_ons`. */
export const POST = refusing<CreateAddOn>(async (req, res) => {
  const event_id = req.params.id ?? ""
  const input = { event_id, add_on: req.validatedBody, actor: staffActor(req) }
  const { result } = await createAddOnWorkflow(req.scope).run({ input })
  const [event] = await loadEvents(req.scope, [event_id])
  const addOn = event?.add_ons.find(({ id }) => id === result)
  res.status(201).json({ add_on: addOn && adminAddOn(addOn) })
})
