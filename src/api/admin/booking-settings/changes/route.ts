import { loadHistory } from "../../../../workflows/history/load-history"
import { SHOP_SUBJECT } from "../../../../workflows/settings/steps/log-for-shop"
import { refusing } from "../../../refusals/answer"
import type { Page } from "../../../validation/page"

/** The history of the shop's settings and of its words in mails, newest first. */
export const GET = refusing(async (req, res) => {
  res.json(await loadHistory(req.scope, SHOP_SUBJECT, req.validatedQuery as Page))
})
