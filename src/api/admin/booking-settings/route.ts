import type { ChangeSettings } from "../../../domain/settings/change-settings"
import { updateSettingsWorkflow } from "../../../workflows/settings/update-settings"
import { staffActor } from "../../actor"
import { refusing } from "../../refusals/answer"
import { settingsView } from "./view"

/** What the shop has decided for all its events: what an event inherits where it says nothing itself. */
export const GET = refusing(async (req, res) => {
  res.json(await settingsView(req.scope))
})

/** Changes what is given; null takes back what the shop has set. */
export const POST = refusing<ChangeSettings>(async (req, res) => {
  await updateSettingsWorkflow(req.scope).run({ input: { change: req.validatedBody, actor: staffActor(req) } })
  res.json(await settingsView(req.scope))
})
