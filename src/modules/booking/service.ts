import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { noteOpening, type Opening } from "./access/note-opening"
import { type BookingCancellation, cancelBooking } from "./cancelling/cancel-booking"
import { appendChange, type NewEntry } from "./change-log/append-change"
import { type EntriesWanted, pageOfEntries } from "./change-log/page-of-entries"
import { type ChainVerification, verifyChains } from "./change-log/verify-chains"
import { type ContactSyncNote, noteContactSync } from "./contact-sync/note-contact-sync"
import { type BookingEdit, editBooking } from "./editing/edit-booking"
import { type Revocation, revokeLinks } from "./editing/revoke-links"
import { type DuePage, dueBookings } from "./erasure/due-bookings"
import { eraseFamily, type FamilyErasure } from "./erasure/erase-family"
import { type FamilyMember, familyOf } from "./erasure/family"
import { type FamilyKeys, type PersonalRows, personalData } from "./erasure/personal-data"
import { changeEvent, type EventChange } from "./events/change-event"
import { beginExport, type NewExport } from "./exporting/begin-export"
import { type ErasableExport, erasableExports, forgetExportFile } from "./exporting/erasable-exports"
import { type ExportPage, exportPage } from "./exporting/export-page"
import { type ExportEnd, type ExportProgress, endExport, keepExport, nameExportFile } from "./exporting/keep-export"
import { type ParticipantRow, type RowsToExport, readBookingRows, readParticipantRows } from "./exporting/read-rows"
import { type ErasedFile, erasedFiles, eraseStrayFiles, forgetFile } from "./files/erase-files"
import { type FileWanted, findFile, type StoredFile } from "./files/find-file"
import { keepFile, type NewFile } from "./files/keep-file"
import { filesOfCart, type NameableFile } from "./files/named-files"
import { type Followed, followOrder, type OrderNews } from "./following/follow-order"
import { grantEditing, type NewGrant } from "./granting/grant-editing"
import { type GrantRevocation, revokeGrant } from "./granting/revoke-grant"
import { forgetRequest, type KeyedRequest, type KeyedResponse, openRequest } from "./idempotency/requests"
import { bookingsOfAddress } from "./linking/bookings-of-address"
import { type LinkRequest as NewLinkRequest, requestLinks } from "./linking/request-links"
import { type ParticipantLink, sendParticipantLink } from "./linking/send-participant-link"
import type { BookingFilter } from "./listing/booking-filter"
import type { BookingRow } from "./listing/booking-row"
import { type BookingPage, listBookings } from "./listing/list-bookings"
import { listParticipants, type ParticipantFilter, type ParticipantPage } from "./listing/list-participants"
import { type AskedAgain, type AskedMail, askAgain, askMail } from "./mailing/ask-mail"
import { type DueDigest, enqueueDigest } from "./mailing/enqueue-digest"
import { type DueReminder, enqueueReminders } from "./mailing/enqueue-reminders"
import { type Booker, type BookerPage, nextUnreminded } from "./mailing/next-bookers"
import {
  type Telling,
  type TellingBatch,
  type TellingProgress,
  tellBookers,
  tellingProgress,
} from "./mailing/tell-bookers"
import { nextEditedEvents, type UntoldPeriod, untoldEdits } from "./mailing/untold-edits"
import { AddressProof } from "./models/address-proof"
import { Answer } from "./models/answer"
import { Booking } from "./models/booking"
import { ChangeLogChain } from "./models/change-log-chain"
import { ChangeLogEntry } from "./models/change-log-entry"
import { ChangeLogValue } from "./models/change-log-value"
import { Export } from "./models/export"
import { BookingFile } from "./models/file"
import { Finding } from "./models/finding"
import { Grant } from "./models/grant"
import { IdempotentRequest } from "./models/idempotent-request"
import { LinkRequest } from "./models/link-request"
import { OutboxMessage } from "./models/outbox-message"
import { Participant } from "./models/participant"
import { Rebooking } from "./models/rebooking"
import { RebookingAttempt } from "./models/rebooking-attempt"
import { Reconciliation } from "./models/reconciliation"
import { RefundCase } from "./models/refund-case"
import { Registration } from "./models/registration"
import { SeatClaim } from "./models/seat-claim"
import { SeatCounter } from "./models/seat-counter"
import { TakenAddOn } from "./models/taken-add-on"
import type { BookingOptions } from "./options"
import { enqueue, type NewMessage } from "./outbox/enqueue"
import { type LeasedMessage, leaseMessages } from "./outbox/lease"
import { type MailRetry, retryMail } from "./outbox/retry-mail"
import { type AttemptResult, settleMessage } from "./outbox/settle-message"
import { type PaymentNews, takePayment } from "./paying/take-payment"
import { askProof, dropProof, type ProofRequest } from "./proving/ask-proof"
import { type AddressConfirmation, confirmAddress } from "./proving/confirm-address"
import { type CodeTry, type TriedCode, tryCode } from "./proving/try-code"
import { readOptions } from "./read-options"
import {
  beginRebooking,
  dropRebooking,
  endRebooking,
  loadAttempt,
  markUsage,
  type NewAttempt,
  type RebookingAttempt as RebookingAttemptRow,
  type UsageState,
} from "./rebooking/attempt"
import { type RebookingRecord, type RecordedRebooking, recordRebooking } from "./rebooking/record-rebooking"
import { countBatch, type RunBatch } from "./reconciling/count-batch"
import { endHold } from "./reconciling/end-hold"
import { type CheckedBatch, type KeptFindings, keepFindings } from "./reconciling/keep-findings"
import { type FindingEntry, type LoggedFinding, logFinding } from "./reconciling/log-finding"
import { type Look, lookAtFinding } from "./reconciling/look-at-finding"
import { nextBookedOrderIds, type OrderPage } from "./reconciling/next-orders"
import { type BookingsOfOrder, readBookedOrders } from "./reconciling/read-booked-orders"
import { type CounterRow, differingCounters } from "./reconciling/read-counters"
import { type BrokenMessage, brokenMessages } from "./reconciling/read-messages"
import { type StrayClaims, strayClaims } from "./reconciling/read-stray-claims"
import { type Recount, recountSeats } from "./reconciling/recount-seats"
import { rightSeats, type SeatRighting } from "./reconciling/right-seats"
import { beginRun, endRun, keepRunAlive, type NewRun } from "./reconciling/runs"
import { sendEventAgain } from "./reconciling/send-event-again"
import { beginPayout, type Payout, type PayoutAnswer } from "./refund/begin-payout"
import { type Clearing, clearPayout } from "./refund/clear-payout"
import { decideRefundCase, type RefundDecision } from "./refund/decide-refund-case"
import { type NewRefundCase, openRefundCase } from "./refund/open-refund-case"
import { recordPayout } from "./refund/record-payout"
import { recordUnpaid, type Unpaid } from "./refund/record-unpaid"
import { type BookingDraft, registerBooking } from "./registering/register-booking"
import { type CartRegistration, saveRegistration } from "./registering/save-registration"
import { claimSeats } from "./seats/claim-seats"
import type { AddOnLine, ClaimLine, Holder } from "./seats/claims"
import { heldSeats } from "./seats/held-seats"
import { expiredHolders, releaseExpiredSeats, releaseHold, releaseSeats } from "./seats/release-seats"
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
  TakenAddOn,
  Answer,
  Grant,
  AddressProof,
  LinkRequest,
  Registration,
  SeatCounter,
  SeatClaim,
  ChangeLogEntry,
  ChangeLogValue,
  ChangeLogChain,
  OutboxMessage,
  Rebooking,
  RebookingAttempt,
  RefundCase,
  IdempotentRequest,
  Reconciliation,
  Finding,
  Export,
  BookingFile,
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
    lines: (ClaimLine | AddOnLine)[],
    expiresAt: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<{ fresh: boolean }> {
    return claimSeats(sqlOf(context), holder, lines, expiresAt)
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

  /** See `listing/list-bookings.ts`. */
  @InjectTransactionManager()
  async pageOfBookings(
    filter: BookingFilter,
    page: { offset: number; limit: number },
    @MedusaContext() context: Context = {}
  ): Promise<BookingPage> {
    return listBookings(sqlOf(context), filter, page)
  }

  /** See `listParticipants`. */
  @InjectTransactionManager()
  async pageOfParticipants(
    filter: ParticipantFilter,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<ParticipantPage> {
    return listParticipants(sqlOf(context), filter, limit)
  }

  /** See `heldSeats`. */
  @InjectTransactionManager()
  async heldSeats(counterId: string, @MedusaContext() context: Context = {}): Promise<number> {
    return heldSeats(sqlOf(context), counterId)
  }

  /** See `editBooking`. */
  @InjectTransactionManager()
  async editBooking(edit: BookingEdit, @MedusaContext() context: Context = {}): Promise<string | null> {
    return editBooking(sqlOf(context), this.options.secret, edit)
  }

  /** See `askProof`. */
  @InjectTransactionManager()
  async askProof(proof: ProofRequest, @MedusaContext() context: Context = {}): Promise<void> {
    await askProof(sqlOf(context), proof)
  }

  /** See `tryCode`. */
  @InjectTransactionManager()
  async tryCode(tried: CodeTry, @MedusaContext() context: Context = {}): Promise<TriedCode> {
    return tryCode(sqlOf(context), this.options.secret, tried)
  }

  /** See `confirmAddress`. */
  @InjectTransactionManager()
  async confirmAddress(
    confirmation: AddressConfirmation,
    @MedusaContext() context: Context = {}
  ): Promise<string | null> {
    return confirmAddress(sqlOf(context), this.options.secret, confirmation)
  }

  /** See `dropProof`. */
  @InjectTransactionManager()
  async dropProof(
    bookingId: string,
    participantId: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await dropProof(sqlOf(context), bookingId, participantId)
  }

  /** See `grantEditing`. */
  @InjectTransactionManager()
  async grantEditing(grant: NewGrant, @MedusaContext() context: Context = {}): Promise<string> {
    return grantEditing(sqlOf(context), this.options.secret, grant)
  }

  /** See `revokeGrant`. */
  @InjectTransactionManager()
  async revokeGrant(revocation: GrantRevocation, @MedusaContext() context: Context = {}): Promise<void> {
    await revokeGrant(sqlOf(context), this.options.secret, revocation)
  }

  /** See `sendParticipantLink`. */
  @InjectTransactionManager()
  async sendParticipantLink(link: ParticipantLink, @MedusaContext() context: Context = {}): Promise<void> {
    await sendParticipantLink(sqlOf(context), this.options.secret, link)
  }

  /** See `bookingsOfAddress`. */
  @InjectTransactionManager()
  async bookingsOfAddress(email: string, limit: number, @MedusaContext() context: Context = {}): Promise<string[]> {
    return bookingsOfAddress(sqlOf(context), email, limit)
  }

  /** See `requestLinks`. */
  @InjectTransactionManager()
  async requestLinks(request: NewLinkRequest, @MedusaContext() context: Context = {}): Promise<void> {
    await requestLinks(sqlOf(context), this.options.secret, request)
  }

  /** See `revokeLinks`. */
  @InjectTransactionManager()
  async revokeLinks(revocation: Revocation, @MedusaContext() context: Context = {}): Promise<void> {
    await revokeLinks(sqlOf(context), this.options.secret, revocation)
  }

  /** See `cancelBooking`. */
  @InjectTransactionManager()
  async cancelBooking(
    cancellation: BookingCancellation,
    @MedusaContext() context: Context = {}
  ): Promise<string | null> {
    return cancelBooking(sqlOf(context), this.options.secret, cancellation)
  }

  /** See `followOrder`. */
  @InjectTransactionManager()
  async followOrder(news: OrderNews, @MedusaContext() context: Context = {}): Promise<Followed> {
    return followOrder(sqlOf(context), this.options.secret, news)
  }

  /** See `leaseMessages`. */
  @InjectTransactionManager()
  async leaseMessages(limit: number, @MedusaContext() context: Context = {}): Promise<LeasedMessage[]> {
    return leaseMessages(sqlOf(context), limit)
  }

  /** See `retryMail`. */
  @InjectTransactionManager()
  async retryMail(retry: MailRetry, @MedusaContext() context: Context = {}): Promise<void> {
    await retryMail(sqlOf(context), this.options.secret, retry)
  }

  /** See `noteOpening`. */
  @InjectTransactionManager()
  async noteOpening(opening: Opening, @MedusaContext() context: Context = {}): Promise<void> {
    await noteOpening(sqlOf(context), this.options.secret, opening)
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

  /** See `takePayment`. */
  @InjectTransactionManager()
  async takePayment(news: PaymentNews, @MedusaContext() context: Context = {}): Promise<boolean> {
    return takePayment(sqlOf(context), this.options.secret, news)
  }

  /** See `decideRefundCase`. */
  @InjectTransactionManager()
  async decideRefundCase(decision: RefundDecision, @MedusaContext() context: Context = {}): Promise<void> {
    await decideRefundCase(sqlOf(context), this.options.secret, decision)
  }

  /** See `beginPayout`. */
  @InjectTransactionManager()
  async beginPayout(
    payout: Payout & { request: KeyedRequest },
    @MedusaContext() context: Context = {}
  ): Promise<{ attempt: number } | { answer: PayoutAnswer }> {
    return beginPayout(sqlOf(context), payout)
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

  /** See `noteContactSync`. */
  @InjectTransactionManager()
  async noteContactSync(note: ContactSyncNote, @MedusaContext() context: Context = {}): Promise<void> {
    await noteContactSync(sqlOf(context), this.options.secret, note)
  }

  /** See `enqueue`. */
  @InjectTransactionManager()
  async enqueueTask(task: NewMessage, @MedusaContext() context: Context = {}): Promise<void> {
    await enqueue(sqlOf(context), [task])
  }

  /** See `familyOf`. */
  @InjectTransactionManager()
  async familyOf(bookingId: string, @MedusaContext() context: Context = {}): Promise<FamilyMember[]> {
    return familyOf(sqlOf(context), bookingId)
  }

  /** See `dueBookings`. */
  @InjectTransactionManager()
  async dueBookings(eventIds: string[], page: DuePage, @MedusaContext() context: Context = {}): Promise<string[]> {
    return dueBookings(sqlOf(context), eventIds, page)
  }

  /** See `personalData`. */
  @InjectTransactionManager()
  async personalData(keys: FamilyKeys, @MedusaContext() context: Context = {}): Promise<PersonalRows> {
    return personalData(sqlOf(context), keys)
  }

  /** See `eraseFamily`. */
  @InjectTransactionManager()
  async eraseFamily(erasure: FamilyErasure, @MedusaContext() context: Context = {}): Promise<void> {
    await eraseFamily(sqlOf(context), this.options.secret, erasure)
  }

  /** See `keepFile`. */
  @InjectTransactionManager()
  async keepFile(file: NewFile, @MedusaContext() context: Context = {}): Promise<void> {
    await keepFile(sqlOf(context), file)
  }

  /** See `findFile`. */
  @InjectTransactionManager()
  async findFile(wanted: FileWanted, @MedusaContext() context: Context = {}): Promise<StoredFile> {
    return findFile(sqlOf(context), wanted)
  }

  /** See `filesOfCart`. */
  @InjectTransactionManager()
  async filesOfCart(cartId: string, @MedusaContext() context: Context = {}): Promise<NameableFile[]> {
    return filesOfCart(sqlOf(context), cartId)
  }

  /** See `eraseStrayFiles`. */
  @InjectTransactionManager()
  async eraseStrayFiles(limit: number, @MedusaContext() context: Context = {}): Promise<number> {
    return eraseStrayFiles(sqlOf(context), limit)
  }

  /** See `erasedFiles`. */
  @InjectTransactionManager()
  async erasedFiles(limit: number, @MedusaContext() context: Context = {}): Promise<ErasedFile[]> {
    return erasedFiles(sqlOf(context), limit)
  }

  /** See `forgetFile`. */
  @InjectTransactionManager()
  async forgetFile(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await forgetFile(sqlOf(context), id)
  }

  /** See `verifyChains`. */
  @InjectTransactionManager()
  async verifyChangeLog(@MedusaContext() context: Context = {}): Promise<ChainVerification> {
    return verifyChains(sqlOf(context), this.options.secret)
  }

  /** See `beginExport`. */
  @InjectTransactionManager()
  async beginExport(wanted: NewExport, @MedusaContext() context: Context = {}): Promise<string> {
    return beginExport(sqlOf(context), this.options.secret, wanted)
  }

  /** See `keepExport`. */
  @InjectTransactionManager()
  async keepExport(
    id: string,
    progress: ExportProgress | null,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return keepExport(sqlOf(context), id, progress)
  }

  /** See `nameExportFile`. */
  @InjectTransactionManager()
  async nameExportFile(id: string, fileKey: string, @MedusaContext() context: Context = {}): Promise<void> {
    await nameExportFile(sqlOf(context), id, fileKey)
  }

  /** See `endExport`. */
  @InjectTransactionManager()
  async endExport(id: string, end: ExportEnd, @MedusaContext() context: Context = {}): Promise<void> {
    await endExport(sqlOf(context), id, end)
  }

  /** See `erasableExports`. */
  @InjectTransactionManager()
  async erasableExports(limit: number, @MedusaContext() context: Context = {}): Promise<ErasableExport[]> {
    return erasableExports(sqlOf(context), limit)
  }

  /** See `forgetExportFile`. */
  @InjectTransactionManager()
  async forgetExportFile(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await forgetExportFile(sqlOf(context), id)
  }

  /** See `exportPage`. */
  @InjectTransactionManager()
  async exportPage(
    filter: BookingFilter,
    page: { after: string | null; limit: number },
    @MedusaContext() context: Context = {}
  ): Promise<ExportPage> {
    return exportPage(sqlOf(context), filter, page)
  }

  /** See `readBookingRows`. */
  @InjectTransactionManager()
  async readBookingRows(
    ids: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<RowsToExport<BookingRow>> {
    return readBookingRows(sqlOf(context), ids)
  }

  /** See `readParticipantRows`. */
  @InjectTransactionManager()
  async readParticipantRows(
    bookingIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<RowsToExport<ParticipantRow>> {
    return readParticipantRows(sqlOf(context), bookingIds)
  }
}
