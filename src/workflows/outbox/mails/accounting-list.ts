import type { MedusaContainer } from "@medusajs/framework/types"
import { refusalIn } from "../../../domain/refusal/refusal-error"
import { languageOf } from "../../../domain/refusal/sentences"
import { AccountingList } from "../../../emails/accounting-list"
import { renderMail } from "../../../emails/render-mail"
import type { LeasedMessage } from "../../../modules/booking/outbox/lease"
import { accountsWorkbook } from "../../accounting/accounts-workbook"
import { type AccountsWanted, readAccounts } from "../../accounting/read-accounts"
import { adminPage } from "../../settings/admin-page"
import { loadBrand } from "../../settings/load-brand"
import { loadSettings } from "../../settings/load-settings"
import type { MailAttachment } from "./attachments"
import type { ComposedMail } from "./composed-mail"

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/**
 * The accounts of a period that is over, with their workbook, in the language of accounting. Goes out where nothing was booked
 * too: who hears nothing cannot know whether nothing was. Left out where the shop wants no lists any more.
 */
export async function composeAccountingList(
  container: MedusaContainer,
  { payload }: LeasedMessage
): Promise<ComposedMail | null> {
  const settings = await loadSettings(container)
  const { email, list_every, language } = settings.accounting
  if (!email || list_every === "never") return null
  const locale = language ?? settings.default_locale
  const { from = "", to = "" } = payload
  const wanted = { period: { from, to }, currency_code: null, timezone: settings.timezone ?? "UTC" }
  const attachments = await workbook(container, wanted, locale)
  const mail = await renderMail(AccountingList, {
    ...{ locale, brand: await loadBrand(container, settings), period: wanted.period },
    accounts: await readAccounts(container, wanted),
    attached: attachments.length > 0,
    page_url: `${adminPage(container, "/bookings/accounting")}?period=own&from=${from}&to=${to}`,
  })
  return { ...mail, to: email, reply_to: null, attachments }
}

/** Nothing where it is too long for one; whatever else goes wrong is tried again. */
async function workbook(container: MedusaContainer, wanted: AccountsWanted, locale: string): Promise<MailAttachment[]> {
  try {
    const { name, content } = await accountsWorkbook(container, { ...wanted, language: languageOf(locale) })
    return [{ filename: name, content: content.toString("base64"), content_type: WORKBOOK }]
  } catch (error) {
    if (refusalIn(error)?.code === "accounts_too_long") return []
    throw error
  }
}
