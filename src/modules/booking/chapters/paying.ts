import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type AskedReminder, askPaymentReminder } from "../paying/ask-payment-reminder"
import { blockedAmong, type Dunned } from "../paying/blocked-among"
import {
  blockDunning,
  type DunnedBooking,
  type DunningBlock,
  type DunningChange,
  dunningBlocks,
  liftDunning,
} from "../paying/dunning"
import { type ListedBlock, pageOfBlocks } from "../paying/list-blocks"
import { nextOwing, type OwingBooking, type OwingPage } from "../paying/next-owing"
import { type OverduePage, type OverdueRow, overdueBookings } from "../paying/overdue"
import { keepReceipt, markReceiptBooked, type NewReceipt, putOffReceipt } from "../paying/receipts"
import { sqlOf } from "../sql/sql"
import { DocumentsService } from "./documents"

/** Who has not paid, and what is done about it. */
export class PayingService extends DocumentsService {
  /** See `nextOwing`. */
  @InjectTransactionManager()
  async nextOwing(page: OwingPage, @MedusaContext() context: Context = {}): Promise<OwingBooking[]> {
    return nextOwing(sqlOf(context), page)
  }

  /** See `overdueBookings`. */
  @InjectTransactionManager()
  async overdueBookings(
    page: OverduePage,
    @MedusaContext() context: Context = {}
  ): Promise<{ rows: OverdueRow[]; count: number }> {
    return overdueBookings(sqlOf(context), page)
  }

  /** See `askPaymentReminder`. */
  @InjectTransactionManager()
  async askPaymentReminder(asked: AskedReminder, @MedusaContext() context: Context = {}): Promise<boolean> {
    return askPaymentReminder(sqlOf(context), this.options.secret, asked)
  }

  /** See `blockDunning`. */
  @InjectTransactionManager()
  async blockDunning(block: DunningChange & { reason: string }, @MedusaContext() context: Context = {}): Promise<void> {
    await blockDunning(sqlOf(context), this.options.secret, block)
  }

  /** See `liftDunning`. */
  @InjectTransactionManager()
  async liftDunning(change: DunningChange, @MedusaContext() context: Context = {}): Promise<void> {
    await liftDunning(sqlOf(context), this.options.secret, change)
  }

  /** See `dunningBlocks`. */
  @InjectTransactionManager()
  async dunningBlocks(dunned: DunnedBooking, @MedusaContext() context: Context = {}): Promise<DunningBlock[]> {
    return dunningBlocks(sqlOf(context), this.options.secret, dunned)
  }

  /** See `blockedAmong`. */
  @InjectTransactionManager()
  async blockedAmong(bookings: Dunned[], @MedusaContext() context: Context = {}): Promise<string[]> {
    return blockedAmong(sqlOf(context), this.options.secret, bookings)
  }

  /** See `pageOfBlocks`. */
  @InjectTransactionManager()
  async pageOfBlocks(
    page: { offset: number; limit: number },
    @MedusaContext() context: Context = {}
  ): Promise<{ blocks: ListedBlock[]; count: number }> {
    return pageOfBlocks(sqlOf(context), page)
  }

  /** See `keepReceipt`. */
  @InjectTransactionManager()
  async keepReceipt(receipt: NewReceipt, @MedusaContext() context: Context = {}): Promise<string> {
    return keepReceipt(sqlOf(context), this.options.secret, receipt)
  }

  /** See `markReceiptBooked`. */
  @InjectTransactionManager()
  async markReceiptBooked(id: string, now: string, @MedusaContext() context: Context = {}): Promise<void> {
    await markReceiptBooked(sqlOf(context), id, now)
  }

  /** See `putOffReceipt`. */
  @InjectTransactionManager()
  async putOffReceipt(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await putOffReceipt(sqlOf(context), id)
  }
}
