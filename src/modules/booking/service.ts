import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { SeriesFacts } from "../../domain/reconciliation/checks/number-series"
import { RecordsService } from "./chapters/records"
import { countBatch, type RunBatch } from "./reconciling/count-batch"
import { endHold } from "./reconciling/end-hold"
import { type CheckedBatch, type KeptFindings, keepFindings } from "./reconciling/keep-findings"
import { type FindingEntry, type LoggedFinding, logFinding } from "./reconciling/log-finding"
import { type Look, lookAtFinding } from "./reconciling/look-at-finding"
import { nextBookedOrderIds, type OrderPage } from "./reconciling/next-orders"
import { type BookingsOfOrder, readBookedOrders } from "./reconciling/read-booked-orders"
import { type CounterRow, differingCounters } from "./reconciling/read-counters"
import { type BrokenMessage, brokenMessages } from "./reconciling/read-messages"
import { readSeries } from "./reconciling/read-series"
import { type StrayClaims, strayClaims } from "./reconciling/read-stray-claims"
import { type Recount, recountSeats } from "./reconciling/recount-seats"
import { rightSeats, type SeatRighting } from "./reconciling/right-seats"
import { beginRun, endRun, keepRunAlive, type NewRun } from "./reconciling/runs"
import { sendEventAgain } from "./reconciling/send-event-again"
import { sqlOf } from "./sql/sql"

/**
 * Seats, bookings, participants, change log, refund cases and outbox: what changes together stands in one module, so
 * that a change and all that must follow from it are one transaction (DESIGN 1). Each method opens one and hands it on.
 * A refusal is thrown as `RefusalError`, so that the transaction rolls back.
 */
export class BookingModuleService extends RecordsService {
  /** See `beginRun`. */
  @InjectTransactionManager()
  async beginRun(run: NewRun, @MedusaContext() context: Context = {}): Promise<string> {
    return beginRun(sqlOf(context), run)
  }

  /** See `keepRunAlive`. */
  @InjectTransactionManager()
  async keepRunAlive(id: string, @MedusaContext() context: Context = {}): Promise<boolean> {
    return keepRunAlive(sqlOf(context), id)
  }

  /** See `endRun`. */
  @InjectTransactionManager()
  async endRun(id: string, error: string | null, @MedusaContext() context: Context = {}): Promise<void> {
    await endRun(sqlOf(context), id, error)
  }

  /** See `countBatch`. */
  @InjectTransactionManager()
  async countBatch(batch: RunBatch, @MedusaContext() context: Context = {}): Promise<boolean> {
    return countBatch(sqlOf(context), batch)
  }

  /** See `keepFindings`. */
  @InjectTransactionManager()
  async keepFindings(batch: CheckedBatch, @MedusaContext() context: Context = {}): Promise<KeptFindings> {
    return keepFindings(sqlOf(context), batch)
  }

  /** See `lookAtFinding`. */
  @InjectTransactionManager()
  async lookAtFinding(look: Look, @MedusaContext() context: Context = {}): Promise<void> {
    await lookAtFinding(sqlOf(context), this.options.secret, look)
  }

  /** See `logFinding`. */
  @InjectTransactionManager()
  async logFinding(finding: LoggedFinding, entry: FindingEntry, @MedusaContext() context: Context = {}): Promise<void> {
    await logFinding(sqlOf(context), this.options.secret, finding, entry)
  }

  /** See `recountSeats`. */
  @InjectTransactionManager()
  async recountSeats(recount: Recount, @MedusaContext() context: Context = {}): Promise<boolean> {
    return recountSeats(sqlOf(context), this.options.secret, recount)
  }

  /** See `rightSeats`. */
  @InjectTransactionManager()
  async rightSeats(righting: SeatRighting, @MedusaContext() context: Context = {}): Promise<void> {
    await rightSeats(sqlOf(context), this.options.secret, righting)
  }

  /** See `endHold`. */
  @InjectTransactionManager()
  async endHold(holderId: string, @MedusaContext() context: Context = {}): Promise<void> {
    await endHold(sqlOf(context), holderId)
  }

  /** See `sendEventAgain`. */
  @InjectTransactionManager()
  async sendEventAgain(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await sendEventAgain(sqlOf(context), id)
  }

  /** See `nextBookedOrderIds`. */
  @InjectTransactionManager()
  async nextBookedOrderIds(page: OrderPage, @MedusaContext() context: Context = {}): Promise<string[]> {
    return nextBookedOrderIds(sqlOf(context), page)
  }

  /** See `readBookedOrders`. */
  @InjectTransactionManager()
  async readBookedOrders(
    orderIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<BookingsOfOrder[]> {
    return readBookedOrders(sqlOf(context), orderIds)
  }

  /** See `differingCounters`. */
  @InjectTransactionManager()
  async differingCounters(
    limit: number,
    ids: readonly string[] | null,
    @MedusaContext() context: Context = {}
  ): Promise<CounterRow[]> {
    return differingCounters(sqlOf(context), limit, ids)
  }

  /** See `strayClaims`. */
  @InjectTransactionManager()
  async strayClaims(
    limit: number,
    holderId: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<StrayClaims[]> {
    return strayClaims(sqlOf(context), limit, holderId)
  }

  /** See `brokenMessages`. */
  @InjectTransactionManager()
  async brokenMessages(
    limit: number,
    id: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<BrokenMessage[]> {
    return brokenMessages(sqlOf(context), limit, id)
  }

  /** See `readSeries`. */
  @InjectTransactionManager()
  async readSeries(@MedusaContext() context: Context = {}): Promise<SeriesFacts[]> {
    return readSeries(sqlOf(context))
  }
}
