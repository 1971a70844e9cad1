import { loadHistory } from "../../../../../workflows/history/load-history"
import { refusing } from "../../../../refusals/answer"
import type { HistoryQuery } from "../../../../validation/page"

/** The change log of a booking, newest first; with `all=true` also the mails that left, and who opened it (SPEC V36). */
export const GET = refusing(async (req, res) => {
  const { all, ...page } = req.validatedQuery as HistoryQuery
  res.json(await loadHistory(req.scope, req.params.id ?? "", { ...page, all: all === "true" }))
})
