import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import {
  answerRequest,
  forgetRequest,
  type KeyedRequest,
  type KeyedResponse,
  openRequest,
} from "../idempotency/requests"
import {
  beginRebooking,
  dropRebooking,
  endRebooking,
  loadAttempt,
  markUsage,
  type NewAttempt,
  type RebookingAttempt as RebookingAttemptRow,
  type UsageState,
} from "../rebooking/attempt"
import { type RebookingRecord, type RecordedRebooking, recordRebooking } from "../rebooking/record-rebooking"
import { beginHandPayout, type NewHandPayout } from "../refund/begin-hand-payout"
import { beginPayout, type Payout, type PayoutAnswer } from "../refund/begin-payout"
import { type ChannelChange, changeChannel } from "../refund/change-channel"
import { type Clearing, clearPayout } from "../refund/clear-payout"
import { decideRefundCase, type RefundDecision } from "../refund/decide-refund-case"
import { type NewRefundCase, openRefundCase } from "../refund/open-refund-case"
import { recordPayout } from "../refund/record-payout"
import { recordUnpaid, type Unpaid } from "../refund/record-unpaid"
import { type RefundFilter, type RefundSum, sumRefundCases } from "../refund/sum-refund-cases"
import { sqlOf } from "../sql/sql"
import { MailingService } from "./mailing"

/** Rebookings and the money that they owe back. */
export class RebookingService extends MailingService {
  /** See `beginRebooking`. */
  @InjectTransactionManager()
  async beginRebooking(attempt: NewAttempt, @MedusaContext() context: Context = {}): Promise<void> {
    await beginRebooking(sqlOf(context), attempt)
  }

  /** See `loadAttempt`. */
  @InjectTransactionManager()
  async loadAttempt(rebookingId: string, @MedusaContext() context: Context = {}): Promise<RebookingAttemptRow | null> {
    return loadAttempt(sqlOf(context), rebookingId)
  }

  /** See `markUsage`. */
  @InjectTransactionManager()
  async markUsage(rebookingId: string, usage: UsageState, @MedusaContext() context: Context = {}): Promise<void> {
    await markUsage(sqlOf(context), rebookingId, usage)
  }

  /** See `endRebooking`. */
  @InjectTransactionManager()
  async endRebooking(rebookingId: string, @MedusaContext() context: Context = {}): Promise<void> {
    await endRebooking(sqlOf(context), rebookingId)
  }

  /** See `dropRebooking`. */
  @InjectTransactionManager()
  async dropRebooking(attempt: RebookingAttemptRow, @MedusaContext() context: Context = {}): Promise<void> {
    await dropRebooking(sqlOf(context), attempt)
  }

  /** See `recordRebooking`. */
  @InjectTransactionManager()
  async recordRebooking(record: RebookingRecord, @MedusaContext() context: Context = {}): Promise<RecordedRebooking> {
    return recordRebooking(sqlOf(context), this.options.secret, record)
  }

  /** See `openRequest`. */
  @InjectTransactionManager()
  async openRequest(request: KeyedRequest, @MedusaContext() context: Context = {}): Promise<KeyedResponse | null> {
    return openRequest(sqlOf(context), request)
  }

  /** See `answerRequest`. */
  @InjectTransactionManager()
  async answerRequest(
    request: KeyedRequest,
    response: KeyedResponse,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await answerRequest(sqlOf(context), request, response)
  }

  /** See `forgetRequest`. */
  @InjectTransactionManager()
  async forgetRequest(request: KeyedRequest, @MedusaContext() context: Context = {}): Promise<void> {
    await forgetRequest(sqlOf(context), request)
  }

  /** See `openRefundCase`. */
  @InjectTransactionManager()
  async openRefundCase(owed: NewRefundCase, @MedusaContext() context: Context = {}): Promise<string> {
    return openRefundCase(sqlOf(context), this.options.secret, owed)
  }

  /** See `decideRefundCase`. */
  @InjectTransactionManager()
  async decideRefundCase(decision: RefundDecision, @MedusaContext() context: Context = {}): Promise<void> {
    await decideRefundCase(sqlOf(context), this.options.secret, decision)
  }

  /** See `sumRefundCases`. */
  @InjectTransactionManager()
  async sumRefundCases(filter: RefundFilter, @MedusaContext() context: Context = {}): Promise<RefundSum[]> {
    return sumRefundCases(sqlOf(context), filter)
  }

  /** See `beginPayout`. */
  @InjectTransactionManager()
  async beginPayout(
    payout: Payout & { request: KeyedRequest },
    @MedusaContext() context: Context = {}
  ): Promise<{ attempt: number } | { answer: PayoutAnswer }> {
    return beginPayout(sqlOf(context), payout)
  }

  /** See `beginHandPayout`. */
  @InjectTransactionManager()
  async beginHandPayout(payout: NewHandPayout, @MedusaContext() context: Context = {}): Promise<PayoutAnswer | null> {
    return beginHandPayout(sqlOf(context), payout)
  }

  /** See `changeChannel`. */
  @InjectTransactionManager()
  async changeRefundChannel(change: ChannelChange, @MedusaContext() context: Context = {}): Promise<void> {
    await changeChannel(sqlOf(context), this.options.secret, change)
  }

  /** See `recordPayout`. */
  @InjectTransactionManager()
  async recordPayout(payout: Payout, @MedusaContext() context: Context = {}): Promise<void> {
    await recordPayout(sqlOf(context), this.options.secret, payout)
  }

  /** See `recordUnpaid`. */
  @InjectTransactionManager()
  async recordUnpaid(payout: Payout, unpaid: Unpaid, @MedusaContext() context: Context = {}): Promise<void> {
    await recordUnpaid(sqlOf(context), this.options.secret, payout, unpaid)
  }

  /** See `clearPayout`. */
  @InjectTransactionManager()
  async clearPayout(payout: Payout, clearing: Clearing, @MedusaContext() context: Context = {}): Promise<void> {
    await clearPayout(sqlOf(context), this.options.secret, payout, clearing)
  }
}
