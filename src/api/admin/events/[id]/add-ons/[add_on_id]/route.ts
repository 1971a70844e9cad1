import type { UpdateAddOn } from "../../../../../../domain/add-on/add-on"
import { updateAddOnWorkflow } from "../../../../../../workflows/add-ons/update-add-on"
import { loadEvents } from "../../../../../../workflows/events/reading/load-events"
import { staffActor } from "../../../../../actor"
import { refusing } from "../../../../../refusals/answer"
import { adminAddOn } from "../view"

/** Changes an add-on, or switches it off. Refusals: `add_on_not_found`, `event_invalid`, `capacity_below_taken`. */
export const POST = refusing<UpdateAddOn>(async (req, res) => {
  const { id = "", add_on_id = "" } = req.params
  const input = { event_id: id, add_on_id, request: req.validatedBody, actor: staffActor(req) }
  await updateAddOnWorkflow(req.scope).run({ input })
  const [event] = await loadEvents(req.scope, [id])
  const addOn = event?.add_ons.find((one) => one.id === add_on_id)
  res.json({ add_on: addOn && adminAddOn(addOn) })
})
