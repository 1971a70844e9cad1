import { instantsOf } from "../../../../../domain/accounting/period"
import { clockOfShop } from "../../../../../workflows/accounting/clock-of-shop"
import { countMovementsOfPeriod, movementsOfPeriod } from "../../../../../workflows/accounting/reading/movements"
import { refusing } from "../../../../refusals/answer"
import type { AccountsPage } from "../validators"

/** Money that came and went, by the time of its entry in the books, oldest first. */
export const GET = refusing(async (req, res) => {
  const { from, to, currency, offset, limit } = req.validatedQuery as AccountsPage
  const instants = instantsOf({ from, to }, await clockOfShop(req.scope))
  const wanted = { ...instants, currency_code: currency ?? null }
  const [movements, count] = await Promise.all([
    movementsOfPeriod(req.scope, wanted, { offset, limit }),
    countMovementsOfPeriod(req.scope, wanted),
  ])
  res.json({ movements, count, offset, limit })
})
