import { languageOf } from "../../../../../domain/refusal/sentences"
import { accountsWorkbook } from "../../../../../workflows/accounting/accounts-workbook"
import { clockOfShop } from "../../../../../workflows/accounting/clock-of-shop"
import { sendFile } from "../../../../files/send-file"
import { refusing } from "../../../../refusals/answer"
import type { AccountsExport } from "../validators"

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** The accounts of a period as a workbook. Refusal: `accounts_too_long`. */
export const GET = refusing(async (req, res) => {
  const { from, to, currency, locale } = req.validatedQuery as AccountsExport
  const language = locale ?? languageOf(req.headers["accept-language"])
  const wanted = { period: { from, to }, currency_code: currency ?? null, timezone: await clockOfShop(req.scope) }
  const { name, content } = await accountsWorkbook(req.scope, { ...wanted, language })
  sendFile(res, { name, type: WORKBOOK, content })
})
