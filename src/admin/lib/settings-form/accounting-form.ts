import type { ListInterval } from "../../../domain/accounting/period"
import type { Language } from "../../../domain/refusal/sentences"
import { type AccountingSettings, DEFAULT_ACCOUNTING } from "../../../domain/settings/accounting"

/** Whom the shop tells of its money, as a form holds it. */
export type AccountingForm = { email: string; list_every: ListInterval; language: Language | "inherit" }

export function accountingForm(own: AccountingSettings | undefined): AccountingForm {
  const { email, list_every, language } = own ?? DEFAULT_ACCOUNTING
  return { email: email ?? "", list_every, language: language ?? "inherit" }
}

/** Undefined: nothing is set here. */
export function readAccounting({ email, list_every, language }: AccountingForm): AccountingSettings | undefined {
  const set = { email: email.trim() || null, list_every, language: language === "inherit" ? null : language }
  const isDefault = set.email === null && set.list_every === "never" && set.language === null
  return isDefault ? undefined : set
}
