import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { appendChange, type NewEntry } from "./change-log/append-change"
import { type ChainVerification, verifyChains } from "./change-log/verify-chains"
import { type BookingEdit, editBooking } from "./editing/edit-booking"
import { type Revocation, revokeLinks } from "./editing/revoke-links"
import { changeEvent, type EventChange } from "./events/change-event"
import { Booking } from "./models/booking"
import { ChangeLogChain } from "./models/change-log-chain"
import { ChangeLogEntry } from "./models/change-log-entry"
import { ChangeLogValue } from "./models/change-log-value"
import { IdempotentRequest } from "./models/idempotent-request"
import { OutboxMessage } from "./models/outbox-message"
import { Participant } from "./models/participant"
import { Rebooking } from "./models/rebooking"
import { RefundCase } from "./models/refund-case"
import { Registration } from "./models/registration"
import { SeatClaim } from "./models/seat-claim"
import { SeatCounter } from "./models/seat-counter"
import type { BookingOptions } from "./options"
import { readOptions } from "./read-options"
import { type BookingDraft, registerBooking } from "./registering/register-booking"
import { type CartRegistration, saveRegistration } from "./registering/save-registration"
import { claimSeats } from "./seats/claim-seats"
import type { ClaimLine, Holder } from "./seats/claims"
import { releaseExpiredSeats, releaseSeats } from "./seats/release-seats"
import { sqlOf } from "./sql/sql"

type Dependencies = { configModule?: { projectConfig?: { http?: { jwtSecret?: string } } } }

/**
 * Seats, bookings, participants, change log, refund cases and outbox: what changes together stands in one module, so
 * that a change and all that must follow from it are one transaction (DESIGN 1). Each method opens one and hands it on.
 * A refusal is thrown as `RefusalError`, so that the transaction rolls back.
 */
export class BookingModuleService extends MedusaService({
  Booking,
  Participant,
  Registration,
  SeatCounter,
  SeatClaim,
  ChangeLogEntry,
  ChangeLogValue,
  ChangeLogChain,
  OutboxMessage,
  Rebooking,
  RefundCase,
  IdempotentRequest,
}) {
  /** The plugin's options, checked and complete. */
  readonly options: BookingOptions

  constructor(dependencies: Dependencies, options: unknown) {
    super(dependencies, options)
    this.options = readOptions(options, dependencies.configModule?.projectConfig?.http?.jwtSecret)
  }

  /** See `changeEvent`. */
  @InjectTransactionManager()
  async changeEvent(change: EventChange, @MedusaContext() context: Context = {}): Promise<void> {
    await changeEvent(sqlOf(context), this.options.secret, change)
  }

  /** See `claimSeats`. */
  @InjectTransactionManager()
  async claimSeats(
    holder: Holder,
    lines: ClaimLine[],
    expiresAt: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await claimSeats(sqlOf(context), holder, lines, expiresAt)
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

  /** See `editBooking`. */
  @InjectTransactionManager()
  async editBooking(edit: BookingEdit, @MedusaContext() context: Context = {}): Promise<string | null> {
    return editBooking(sqlOf(context), this.options.secret, edit)
  }

  /** See `revokeLinks`. */
  @InjectTransactionManager()
  async revokeLinks(revocation: Revocation, @MedusaContext() context: Context = {}): Promise<void> {
    await revokeLinks(sqlOf(context), this.options.secret, revocation)
  }

  /** See `appendChange`. */
  @InjectTransactionManager()
  async appendChange(entry: NewEntry, @MedusaContext() context: Context = {}): Promise<string> {
    return appendChange(sqlOf(context), this.options.secret, entry)
  }

  /** See `verifyChains`. */
  @InjectTransactionManager()
  async verifyChangeLog(@MedusaContext() context: Context = {}): Promise<ChainVerification> {
    return verifyChains(sqlOf(context), this.options.secret)
  }
}
