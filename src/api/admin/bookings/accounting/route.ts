import { clockOfShop } from "../../../../workflows/accounting/clock-of-shop"
import { readAccounts } from "../../../../workflows/accounting/read-accounts"
import { refusing } from "../../../refusals/answer"
import type { AccountsQuery } from "./validators"

/** What a period comes to, in each currency, over all of its documents and movements (SPEC V10). */
export const GET = refusing(async (req, res) => {
  const { from, to, currency } = req.validatedQuery as AccountsQuery
  const timezone = await clockOfShop(req.scope)
  const wanted = { period: { from, to }, currency_code: currency ?? null, timezone }
  res.json({ accounts: await readAccounts(req.scope, wanted), from, to, timezone })
})
