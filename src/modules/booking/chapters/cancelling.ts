import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
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
import { sqlOf } from "../sql/sql"
import { RebookingService } from "./rebooking"

/** Cancellations, and how far their orders have followed. */
export class CancellingService extends RebookingService {
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
}
