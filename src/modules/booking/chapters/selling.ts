import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type Approval, approveBooking } from "../approving/approve-booking"
import { changeEvent, type EventChange } from "../events/change-event"
import { type PaymentNews, takePayment } from "../paying/take-payment"
import type { BookingDraft } from "../registering/booking-draft"
import {
  type DeskRecord,
  type DeskRegistrationNote,
  forgetDeskSale,
  noteDeskRecord,
  noteDeskSale,
} from "../registering/desk-record"
import { registerBooking } from "../registering/register-booking"
import { type CartRegistration, saveRegistration } from "../registering/save-registration"
import { claimBeyond } from "../seats/claim-beyond"
import { claimSeats } from "../seats/claim-seats"
import type { AddOnLine, ClaimLine, Holder } from "../seats/claims"
import { heldSeats } from "../seats/held-seats"
import { expiredHolders, releaseExpiredSeats, releaseHold, releaseSeats } from "../seats/release-seats"
import { sqlOf } from "../sql/sql"
import { BookingStore } from "./store"

/** What is sold: events, seats, registrations, payments. */
export class SellingService extends BookingStore {
  /** See `changeEvent`. */
  @InjectTransactionManager()
  async changeEvent(change: EventChange, @MedusaContext() context: Context = {}): Promise<void> {
    await changeEvent(sqlOf(context), this.options.secret, change)
  }

  /** See `claimSeats`. */
  @InjectTransactionManager()
  async claimSeats(
    holder: Holder,
    lines: (ClaimLine | AddOnLine)[],
    expiresAt: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<{ fresh: boolean }> {
    return claimSeats(sqlOf(context), holder, lines, expiresAt)
  }

  /** See `claimBeyond`. */
  @InjectTransactionManager()
  async claimBeyond(
    holder: Holder,
    lines: (ClaimLine | AddOnLine)[],
    expiresAt: string,
    @MedusaContext() context: Context = {}
  ): Promise<number> {
    return claimBeyond(sqlOf(context), holder, lines, expiresAt)
  }

  /** See `noteDeskSale`. */
  @InjectTransactionManager()
  async noteDeskSale(note: DeskRegistrationNote, @MedusaContext() context: Context = {}): Promise<void> {
    await noteDeskSale(sqlOf(context), note)
  }

  /** See `noteDeskRecord`. */
  @InjectTransactionManager()
  async noteDeskRecord(cartId: string, record: DeskRecord, @MedusaContext() context: Context = {}): Promise<void> {
    await noteDeskRecord(sqlOf(context), cartId, record)
  }

  /** See `forgetDeskSale`. */
  @InjectTransactionManager()
  async forgetDeskSale(cartId: string, @MedusaContext() context: Context = {}): Promise<void> {
    await forgetDeskSale(sqlOf(context), cartId)
  }

  /** See `releaseSeats`. */
  @InjectTransactionManager()
  async releaseSeats(holderId: string, @MedusaContext() context: Context = {}): Promise<void> {
    await releaseSeats(sqlOf(context), holderId)
  }

  /** See `releaseExpiredSeats`. */
  @InjectTransactionManager()
  async releaseExpiredSeats(holderId: string, @MedusaContext() context: Context = {}): Promise<void> {
    await releaseExpiredSeats(sqlOf(context), holderId)
  }

  /** See `expiredHolders`. */
  @InjectTransactionManager()
  async expiredHolders(limit: number, @MedusaContext() context: Context = {}): Promise<string[]> {
    return expiredHolders(sqlOf(context), limit)
  }

  /** See `releaseHold`. */
  @InjectTransactionManager()
  async releaseHold(holderId: string, expiresAt: string, @MedusaContext() context: Context = {}): Promise<void> {
    await releaseHold(sqlOf(context), holderId, expiresAt)
  }

  /** See `saveRegistration`. */
  @InjectTransactionManager()
  async saveRegistration(registration: CartRegistration, @MedusaContext() context: Context = {}): Promise<void> {
    await saveRegistration(sqlOf(context), registration)
  }

  /** See `registerBooking`. */
  @InjectTransactionManager()
  async registerBooking(
    draft: BookingDraft,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string; created: boolean }> {
    return registerBooking(sqlOf(context), this.options.secret, draft)
  }

  /** See `heldSeats`. */
  @InjectTransactionManager()
  async heldSeats(counterId: string, @MedusaContext() context: Context = {}): Promise<number> {
    return heldSeats(sqlOf(context), counterId)
  }

  /** See `takePayment`. */
  @InjectTransactionManager()
  async takePayment(news: PaymentNews, @MedusaContext() context: Context = {}): Promise<boolean> {
    return takePayment(sqlOf(context), this.options.secret, news)
  }

  /** See `approveBooking`. */
  @InjectTransactionManager()
  async approveBooking(approval: Approval, @MedusaContext() context: Context = {}): Promise<void> {
    await approveBooking(sqlOf(context), this.options.secret, approval)
  }
}
