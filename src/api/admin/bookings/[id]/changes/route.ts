import { loadHistory } from "../../../../../workflows/history/load-history"
import { refusing } from "../../../../refusals/answer"
import type { Page } from "../../../../validation/page"

/** The change log of a booking, newest first. */
export const GET = refusing(async (req, res) => {
  res.json(await loadHistory(req.scope, req.params.id ?? "", req.validatedQuery as Page))
})
