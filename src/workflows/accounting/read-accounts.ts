import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type Accounts,
  accountsOf,
  type Count,
  countDocuments,
  countMovements,
  NOTHING_COUNTED,
} from "../../domain/accounting/accounts"
import { type AccountingPeriod, instantsOf } from "../../domain/accounting/period"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { inPieces } from "./reading/in-pieces"
import { movementsOfPeriod } from "./reading/movements"

/** `timezone`: the shop's, IANA. */
export type AccountsWanted = { period: AccountingPeriod; currency_code: string | null; timezone: string }

/** What a period comes to, over all of its documents and movements; see `accountsOf`. */
export async function readAccounts(container: MedusaContainer, wanted: AccountsWanted): Promise<Accounts[]> {
  const { period, currency_code, timezone } = wanted
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const ofPeriod = { ...instantsOf(period, timezone), currency_code }
  let count: Count = NOTHING_COUNTED
  for await (const rows of inPieces((page) => bookings.documentsOfPeriod({ ...period, currency_code }, page))) {
    count = countDocuments(count, rows)
  }
  for await (const rows of inPieces((page) => movementsOfPeriod(container, ofPeriod, page))) {
    count = countMovements(count, rows)
  }
  return accountsOf(count)
}
