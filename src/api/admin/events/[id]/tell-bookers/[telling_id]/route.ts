import { loadTelling } from "../../../../../../workflows/mailing/tell-bookers"
import { refusing } from "../../../../../refusals/answer"

/** How many of its mails have been sent, wait, or were given up. */
export const GET = refusing(async (req, res) => {
  const { id = "", telling_id = "" } = req.params
  res.json({ telling: await loadTelling(req.scope, id, telling_id) })
})
