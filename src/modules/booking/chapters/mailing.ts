import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { ListInterval } from "../../../domain/accounting/period"
import { appendChange, type NewEntry } from "../change-log/append-change"
import { type EntriesWanted, pageOfEntries } from "../change-log/page-of-entries"
import { type ChainVerification, verifyChains } from "../change-log/verify-chains"
import { askAccountingList, type DueList, lastAccountingList } from "../mailing/accounting-lists"
import { type AskedAgain, type AskedMail, askAgain, askMail } from "../mailing/ask-mail"
import { type DueDigest, enqueueDigest } from "../mailing/enqueue-digest"
import { type DueReminder, enqueueReminders } from "../mailing/enqueue-reminders"
import { type Booker, type BookerPage, nextUnreminded } from "../mailing/next-bookers"
import {
  type Telling,
  type TellingBatch,
  type TellingProgress,
  tellBookers,
  tellingProgress,
} from "../mailing/tell-bookers"
import { nextEditedEvents, type UntoldPeriod, untoldEdits } from "../mailing/untold-edits"
import { enqueue, type NewMessage } from "../outbox/enqueue"
import { type LeasedMessage, leaseMessages } from "../outbox/lease"
import { type MailRetry, retryMail } from "../outbox/retry-mail"
import { type AttemptResult, settleMessage } from "../outbox/settle-message"
import { sqlOf } from "../sql/sql"
import { EditingService } from "./editing"

/** What leaves the shop, and what is written down of all of it. */
export class MailingService extends EditingService {
  /** See `leaseMessages`. */
  @InjectTransactionManager()
  async leaseMessages(limit: number, @MedusaContext() context: Context = {}): Promise<LeasedMessage[]> {
    return leaseMessages(sqlOf(context), limit)
  }

  /** See `lastAccountingList`. */
  @InjectTransactionManager()
  async lastAccountingList(every: ListInterval, @MedusaContext() context: Context = {}): Promise<string | null> {
    return lastAccountingList(sqlOf(context), every)
  }

  /** See `askAccountingList`. */
  @InjectTransactionManager()
  async askAccountingList(list: DueList, @MedusaContext() context: Context = {}): Promise<void> {
    await askAccountingList(sqlOf(context), list)
  }

  /** See `retryMail`. */
  @InjectTransactionManager()
  async retryMail(retry: MailRetry, @MedusaContext() context: Context = {}): Promise<void> {
    await retryMail(sqlOf(context), this.options.secret, retry)
  }

  /** See `settleMessage`. */
  @InjectTransactionManager()
  async settleMessage(
    message: LeasedMessage,
    result: AttemptResult,
    @MedusaContext() context: Context = {}
  ): Promise<"sent" | "pending" | "failed" | null> {
    return settleMessage(sqlOf(context), this.options.secret, message, result)
  }

  /** See `appendChange`. */
  @InjectTransactionManager()
  async appendChange(entry: NewEntry, @MedusaContext() context: Context = {}): Promise<string> {
    return appendChange(sqlOf(context), this.options.secret, entry)
  }

  /** See `untoldEdits`. */
  @InjectTransactionManager()
  async untoldEdits(period: UntoldPeriod, @MedusaContext() context: Context = {}) {
    return untoldEdits(sqlOf(context), period)
  }

  /** See `nextEditedEvents`. */
  @InjectTransactionManager()
  async nextEditedEvents(
    page: { after: string; since: string; limit: number },
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return nextEditedEvents(sqlOf(context), page)
  }

  /** See `enqueueDigest`. */
  @InjectTransactionManager()
  async enqueueDigest(digest: DueDigest, @MedusaContext() context: Context = {}): Promise<boolean> {
    return enqueueDigest(sqlOf(context), digest)
  }

  /** See `nextUnreminded`. */
  @InjectTransactionManager()
  async nextUnreminded(page: BookerPage, @MedusaContext() context: Context = {}): Promise<Booker[]> {
    return nextUnreminded(sqlOf(context), page)
  }

  /** See `enqueueReminders`. */
  @InjectTransactionManager()
  async enqueueReminders(due: DueReminder[], before: number, @MedusaContext() context: Context = {}): Promise<void> {
    await enqueueReminders(sqlOf(context), due, before)
  }

  /** See `tellBookers`. */
  @InjectTransactionManager()
  async tellBookers(telling: Telling, batch: TellingBatch, @MedusaContext() context: Context = {}) {
    return tellBookers(sqlOf(context), this.options.secret, telling, batch)
  }

  /** See `tellingProgress`. */
  @InjectTransactionManager()
  async tellingProgress(id: string, @MedusaContext() context: Context = {}): Promise<TellingProgress> {
    return tellingProgress(sqlOf(context), id)
  }

  /** See `askMail`. */
  @InjectTransactionManager()
  async askMail(asked: AskedMail, @MedusaContext() context: Context = {}): Promise<void> {
    await askMail(sqlOf(context), this.options.secret, asked)
  }

  /** See `askAgain`. */
  @InjectTransactionManager()
  async askMailAgain(asked: AskedAgain, @MedusaContext() context: Context = {}): Promise<void> {
    await askAgain(sqlOf(context), this.options.secret, asked)
  }

  /** See `pageOfEntries`. */
  @InjectTransactionManager()
  async pageOfEntries(
    wanted: EntriesWanted,
    @MedusaContext() context: Context = {}
  ): Promise<{ ids: string[]; count: number }> {
    return pageOfEntries(sqlOf(context), wanted)
  }

  /** See `enqueue`. */
  @InjectTransactionManager()
  async enqueueMessage(message: NewMessage, @MedusaContext() context: Context = {}): Promise<void> {
    await enqueue(sqlOf(context), [message])
  }

  /** See `verifyChains`. */
  @InjectTransactionManager()
  async verifyChangeLog(@MedusaContext() context: Context = {}): Promise<ChainVerification> {
    return verifyChains(sqlOf(context), this.options.secret)
  }
}
