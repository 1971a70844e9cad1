import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import {
  beginEventCancellation,
  type EventCancellationProgress,
  endEventCancellation,
  eventCancellationProgress,
  type Failure,
  keepEventCancellation,
  leaseEventCancellations,
  type NewEventCancellation,
  type RunningCancellation,
  standingBookings,
} from "../cancelling/event-cancellations"
import {
  type CancellationRecord,
  type RecordedCancellation,
  recordCancellation,
} from "../cancelling/record-cancellation"
import {
  type CancellationOwed,
  type CancellationToSettle,
  endCancellation,
  loadUnsettled,
  markCancellationUsage,
  recordOwed,
} from "../cancelling/settle-cancellation"
import { endLowering, type Goodwill, grantGoodwill } from "../goodwill/grant-goodwill"
import { sqlOf } from "../sql/sql"
import { BankService } from "./bank"

/** Cancellations, and how far their orders have followed. */
export class CancellingService extends BankService {
  /** See `recordCancellation`. */
  @InjectTransactionManager()
  async recordCancellation(
    record: CancellationRecord,
    @MedusaContext() context: Context = {}
  ): Promise<RecordedCancellation> {
    return recordCancellation(sqlOf(context), this.options.secret, record)
  }

  /** See `loadUnsettled`. */
  @InjectTransactionManager()
  async loadUnsettled(id: string, @MedusaContext() context: Context = {}): Promise<CancellationToSettle | null> {
    return loadUnsettled(sqlOf(context), id)
  }

  /** See `markCancellationUsage`. */
  @InjectTransactionManager()
  async markCancellationUsage(
    id: string,
    usage: CancellationToSettle["usage"],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await markCancellationUsage(sqlOf(context), id, usage)
  }

  /** See `recordOwed`. */
  @InjectTransactionManager()
  async recordOwed(owed: CancellationOwed, @MedusaContext() context: Context = {}): Promise<string | null> {
    return recordOwed(sqlOf(context), this.options.secret, owed)
  }

  /** See `endCancellation`. */
  @InjectTransactionManager()
  async endCancellation(id: string, now: string, @MedusaContext() context: Context = {}): Promise<void> {
    await endCancellation(sqlOf(context), id, now)
  }

  /** See `beginEventCancellation`. */
  @InjectTransactionManager()
  async beginEventCancellation(wanted: NewEventCancellation, @MedusaContext() context: Context = {}): Promise<string> {
    return beginEventCancellation(sqlOf(context), wanted)
  }

  /** See `leaseEventCancellations`. */
  @InjectTransactionManager()
  async leaseEventCancellations(
    id: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<RunningCancellation[]> {
    return leaseEventCancellations(sqlOf(context), id)
  }

  /** See `keepEventCancellation`. */
  @InjectTransactionManager()
  async keepEventCancellation(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await keepEventCancellation(sqlOf(context), id)
  }

  /** See `standingBookings`. */
  @InjectTransactionManager()
  async standingBookings(
    page: { event_id: string; after: string; limit: number },
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return standingBookings(sqlOf(context), page)
  }

  /** See `endEventCancellation`. */
  @InjectTransactionManager()
  async endEventCancellation(
    id: string,
    failed: readonly Failure[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await endEventCancellation(sqlOf(context), id, failed)
  }

  /** See `eventCancellationProgress`. */
  @InjectTransactionManager()
  async eventCancellationProgress(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<EventCancellationProgress> {
    return eventCancellationProgress(sqlOf(context), id)
  }

  /** See `grantGoodwill`. */
  @InjectTransactionManager()
  async grantGoodwill(goodwill: Goodwill, @MedusaContext() context: Context = {}): Promise<string> {
    return grantGoodwill(sqlOf(context), this.options.secret, goodwill)
  }

  /** See `endLowering`. */
  @InjectTransactionManager()
  async endLowering(refundCaseId: string, @MedusaContext() context: Context = {}): Promise<void> {
    await endLowering(sqlOf(context), refundCaseId)
  }
}
