import { loadOwnHistory } from "../../../../../workflows/history/load-own-history"
import { openBooking } from "../../../../access/open-booking"
import { languageIn } from "../../../../language"
import { refusing } from "../../../../refusals/answer"
import type { OwnHistory } from "../../validators"

/** What became of the open booking, newest first, in sentences; a participant's own link reads of the own ticket only. */
export const GET = refusing(async (req, res) => {
  const opened = await openBooking(req)
  const page = req.validatedQuery as OwnHistory
  res.json(await loadOwnHistory(req.scope, { ...opened, ...page, language: languageIn(req) }))
})
