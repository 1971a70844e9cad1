import type { MedusaContainer } from "@medusajs/framework/types"
import { accountsOf, countDocuments, NOTHING_COUNTED } from "../../domain/accounting/accounts"
import { instantsOf } from "../../domain/accounting/period"
import { sheetOf } from "../../domain/accounting/sheets/column"
import { DOCUMENT_COLUMNS } from "../../domain/accounting/sheets/documents"
import { MOVEMENT_COLUMNS } from "../../domain/accounting/sheets/movements"
import { OPEN_COLUMNS } from "../../domain/accounting/sheets/open"
import { TAX_COLUMNS, taxLines } from "../../domain/accounting/sheets/taxes"
import { ACCOUNTING_WORDS } from "../../domain/accounting/words"
import { refuse } from "../../domain/decision"
import { unwrap } from "../../domain/refusal/refusal-error"
import type { Language } from "../../domain/refusal/sentences"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { writeSheets } from "../exporting/write-workbook"
import { rushOf } from "../rush/rush-of"
import type { AccountsWanted } from "./read-accounts"
import { inPieces } from "./reading/in-pieces"
import { countMovementsOfPeriod, movementsOfPeriod } from "./reading/movements"
import { openItems } from "./reading/open-items"

/** Documents and movements together. Writing so many takes a second in which this process does nothing else. */
const MOST_LINES = 50_000
/** So that nobody who buys waits for it: so long it waits for a rush to pass at most, in milliseconds. */
const WAIT_FOR_QUIET = 10_000

export type Workbook = { name: string; content: Buffer }

/**
 * The accounts of a period as a workbook (.xlsx): documents, payments, taxes, and what is open now. Throws
 * `accounts_too_long` where it would have more than `MOST_LINES`.
 */
export async function accountsWorkbook(
  container: MedusaContainer,
  { language, ...wanted }: AccountsWanted & { language: Language }
): Promise<Workbook> {
  const { period, currency_code, timezone } = wanted
  const words = ACCOUNTING_WORDS[language]
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [days, instants] = [
    { ...period, currency_code },
    { ...instantsOf(period, timezone), currency_code },
  ]
  const rows = (await bookings.countDocumentsOfPeriod(days)) + (await countMovementsOfPeriod(container, instants))
  if (rows > MOST_LINES) unwrap(refuse({ code: "accounts_too_long", rows, most: MOST_LINES }))
  const documents = await all(inPieces((page) => bookings.documentsOfPeriod(days, page)))
  const movements = await all(inPieces((page) => movementsOfPeriod(container, instants, page)))
  const { items } = await openItems(container, { currency_code, timezone, now: new Date() })
  const accounts = accountsOf(countDocuments(NOTHING_COUNTED, documents))
  await rushOf(container).idle(WAIT_FOR_QUIET)
  const reader = { words, timezone }
  const sheets = [
    sheetOf(words.sheet.documents, DOCUMENT_COLUMNS, { rows: documents, reader }),
    sheetOf(words.sheet.movements, MOVEMENT_COLUMNS, { rows: movements, reader }),
    sheetOf(words.sheet.taxes, TAX_COLUMNS, { rows: taxLines(accounts), reader }),
    sheetOf(words.sheet.open, OPEN_COLUMNS, { rows: items.slice(0, MOST_LINES), reader }),
  ]
  const name = `${words.sheet.file} ${period.from} ${period.to}.xlsx`
  return { name, content: Buffer.from(await writeSheets(sheets)) }
}

async function all<Row>(pieces: AsyncIterable<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for await (const piece of pieces) rows.push(...piece)
  return rows
}
