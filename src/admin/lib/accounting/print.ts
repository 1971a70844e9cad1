import { useQuery } from "@tanstack/react-query"
import type { AccountingPeriod } from "../../../domain/accounting/period"
import type { DocumentPage, MovementPage, OpenPage, PeriodAccounts } from "../contract/accounting"
import type { Page } from "../contract/page"
import { get } from "../http/request"
import { ROOT } from "../http/use-write"
import { ACCOUNTING } from "./accounts"

/** Lines of one list on paper: some forty sheets. */
const MOST_PRINTED = 2_000
const PIECE = 100

/** All that is printed of a period, as of now. */
export function useAccountsToPrint(period: AccountingPeriod) {
  return useQuery({
    queryKey: [ROOT, "accounting", "print", period],
    queryFn: async ({ signal }) => {
      const read = <Answer extends Page>(list: string) =>
        pages((page) => get<Answer>(`${ACCOUNTING}/${list}`, { query: { ...period, ...page }, signal }))
      const totals = await get<PeriodAccounts>(ACCOUNTING, { query: period, signal })
      const documents = await read<DocumentPage>("documents")
      const movements = await read<MovementPage>("movements")
      const open = await pages((page) => get<OpenPage>(`${ACCOUNTING}/open`, { query: page, signal }))
      return {
        ...totals,
        documents: { rows: documents.flatMap((page) => page.documents), count: documents[0]?.count ?? 0 },
        movements: { rows: movements.flatMap((page) => page.movements), count: movements[0]?.count ?? 0 },
        open: { rows: open.flatMap((page) => page.open), count: open[0]?.count ?? 0 },
      }
    },
    staleTime: 0,
    gcTime: 0,
  })
}

async function pages<Answer extends Page>(read: (page: { offset: number; limit: number }) => Promise<Answer>) {
  const answers: Answer[] = []
  for (let offset = 0; offset < MOST_PRINTED; offset += PIECE) {
    const answer = await read({ offset, limit: PIECE })
    answers.push(answer)
    if (offset + PIECE >= answer.count) break
  }
  return answers
}
