import { useMutation, useQuery } from "@tanstack/react-query"
import type { AccountingPeriod } from "../../../domain/accounting/period"
import { ACCOUNTING_WORDS } from "../../../domain/accounting/words"
import type { AccountingWords } from "../../../domain/accounting/words/words"
import type { DocumentPage, MovementPage, OpenPage, PeriodAccounts } from "../contract/accounting"
import { download, get } from "../http/request"
import { ROOT } from "../http/use-write"
import { spokenLanguage } from "../text/spoken-language"
import { useText } from "../text/use-text"

export const ACCOUNTING = "/admin/bookings/accounting"

type PageOf = { offset: number; limit: number }

/** What kinds, ways and columns are called: as in the workbook. */
export function useAccountingWords(): AccountingWords {
  return ACCOUNTING_WORDS[spokenLanguage(useText().language)]
}

export function useAccounts(period: AccountingPeriod) {
  return useQuery({
    queryKey: [ROOT, "accounting", period],
    queryFn: ({ signal }) => get<PeriodAccounts>(ACCOUNTING, { query: period, signal }),
  })
}

export function useDocumentsOfPeriod(query: AccountingPeriod & PageOf) {
  return useQuery({
    queryKey: [ROOT, "accounting", "documents", query],
    queryFn: ({ signal }) => get<DocumentPage>(`${ACCOUNTING}/documents`, { query, signal }),
  })
}

export function useMovementsOfPeriod(query: AccountingPeriod & PageOf) {
  return useQuery({
    queryKey: [ROOT, "accounting", "movements", query],
    queryFn: ({ signal }) => get<MovementPage>(`${ACCOUNTING}/movements`, { query, signal }),
  })
}

export function useOpenAmounts(query: PageOf) {
  return useQuery({
    queryKey: [ROOT, "accounting", "open", query],
    queryFn: ({ signal }) => get<OpenPage>(`${ACCOUNTING}/open`, { query, signal }),
  })
}

/** Has the browser save the workbook of a period. */
export function useExportAccounts() {
  const words = useAccountingWords()
  const { language } = useText()
  return useMutation<void, Error, AccountingPeriod>({
    mutationFn: ({ from, to }) => {
      const query = new URLSearchParams({ from, to, locale: spokenLanguage(language) })
      return download(`${ACCOUNTING}/export?${query}`, `${words.sheet.file} ${from} ${to}.xlsx`)
    },
  })
}
