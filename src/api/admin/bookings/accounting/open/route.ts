import { countOpen } from "../../../../../domain/accounting/open-item"
import { clockOfShop } from "../../../../../workflows/accounting/clock-of-shop"
import { openItems } from "../../../../../workflows/accounting/reading/open-items"
import { refusing } from "../../../../refusals/answer"
import type { OpenPage } from "../validators"

/** What is owed at this moment, by customers and to them; `totals` are over all of it. */
export const GET = refusing(async (req, res) => {
  const { currency, offset, limit } = req.validatedQuery as OpenPage
  const now = new Date()
  const timezone = await clockOfShop(req.scope)
  const { items, complete } = await openItems(req.scope, { currency_code: currency ?? null, timezone, now })
  res.json({
    open: items.slice(offset, offset + limit),
    totals: countOpen([], items),
    ...{ complete, as_of: now, count: items.length, offset, limit },
  })
})
