import { type Ask, type Method, part, type StoreRequest } from "./ask"
import type { Access, BookingEdit, CustomerBooking } from "./types/booking"
import type { CancellationPlan, Refund } from "./types/cancelling"
import type { BookingDocument } from "./types/document"
import type { HistoryPage } from "./types/history"
import type { Change, Plan, Rebooking, TargetEvent } from "./types/rebooking"
import type { UploadedFile } from "./types/selling"
import { type FileToUpload, upload } from "./upload"

const CURRENT = "/store/bookings/current"

export type Edited = { booking: CustomerBooking; access: Access }
/** `booking` is the main new one, `bookings` are the ids of all of them. */
export type Rebooked = { rebooking: Rebooking; booking: CustomerBooking; bookings: string[]; access: Access }
/** Why tickets are given back, and that the organiser's notice was read. */
export type Said = { reason?: string; reason_key?: string; notice_acknowledged?: boolean }
/** What a plan was shown for. Its key makes however many tries into one rebooking. */
export type RebookRequest = Change & Said & { version: number; plan_hash: string; idempotency_key: string }
export type Cancelled = {
  booking: CustomerBooking
  refund_case: Pick<Refund, "amount" | "currency_code" | "status"> | null
}
/** What a cancellation was shown for, why, and whether the organiser's notice was read. Its key makes however many tries into one. */
export type CancelRequest = Said & { version: number; plan_hash: string; idempotency_key: string }

/** The one booking that a session opens. Refusals of each: `access_expired`, `booking_not_found`. */
export function booking(ask: Ask, { token }: Pick<Access, "token">) {
  const send = <Answer>(method: Method, path: string, { headers, ...request }: StoreRequest = {}) =>
    ask<Answer>(method, `${CURRENT}${path}`, { ...request, headers: { ...headers, "x-booking-access": token } })

  return {
    retrieve: async (): Promise<CustomerBooking> => {
      const { booking } = await send<{ booking: CustomerBooking }>("GET", "")
      return booking
    },

    /**
     * Changes what the organiser allows, and gives a new session. Refusals: `booking_stale` (read it again, and ask),
     * `address_unproven` (a new address of one's own: `wantAddress`), `field_not_editable`, `editing_closed`, …
     */
    edit: (edit: BookingEdit): Promise<Edited> => send("POST", "", { body: edit }),

    /**
     * Has a code mailed to a new address of one's own; the booking that comes back has it as `pending_address`. Refusals:
     * those of an edit, `address_unchanged`, `too_many_requests`.
     */
    wantAddress: async (version: number, email: string): Promise<CustomerBooking> => {
      const { booking } = await send<{ booking: CustomerBooking }>("POST", "/address", { body: { version, email } })
      return booking
    },

    /**
     * Makes the address whose code was typed one's own, and gives a new session: every earlier one ends. Refusals:
     * `address_code_wrong` (`left`: tries that are left), `address_code_expired`, those of an edit.
     */
    confirmAddress: (code: string): Promise<Edited> => send("POST", "/address/confirm", { body: { code } }),

    /** Forgets the address that waits for its code. */
    dropAddress: async (): Promise<CustomerBooking> => {
      const { booking } = await send<{ booking: CustomerBooking }>("DELETE", "/address")
      return booking
    },

    /** Mails a participant their own link; only the booker's session sends one. Refusal: `participant_address_missing`, … */
    sendParticipantLink: async (participantId: string): Promise<void> => {
      await send("POST", `/participants/${part(participantId)}/link`, { body: {} })
    },

    /** Stores a file as the answer to a question; name its id in the next edit. */
    upload: (file: FileToUpload): Promise<UploadedFile> => upload(send, "/files", file),

    /** A stored file of the booking, to be saved. */
    file: async (id: string): Promise<Blob> => {
      const response = await send<Response>("GET", `/files/${part(id)}`, { headers: { accept: "*/*" } })
      return response.blob()
    },

    /** Invoices and what belongs to them, newest first; of those too that it was rebooked from. */
    documents: async (): Promise<BookingDocument[]> => {
      const { documents } = await send<{ documents: BookingDocument[] }>("GET", "/documents")
      return documents
    },

    /** The PDF of one of them, to be saved. Refusal: `document_not_found`. */
    document: async (id: string): Promise<Blob> => {
      const response = await send<Response>("GET", `/documents/${part(id)}`, { headers: { accept: "*/*" } })
      return response.blob()
    },

    /** What a till pays back for it, as PDF, a page for each refund. Refusals: `refund_slip_not_due`, `refund_case_not_found`. */
    refundSlip: async (): Promise<Blob> => {
      const response = await send<Response>("GET", "/refund-slip", { headers: { accept: "*/*" } })
      return response.blob()
    },

    /** What became of it, newest first, in the language that was asked for; at most 50 entries at a time. */
    history: (page: { offset?: number; limit?: number } = {}): Promise<HistoryPage> =>
      send("GET", "/history", { query: page }),

    /** The events that it may be moved to, and its own, with prices in its order's currency. */
    rebookingTargets: async (): Promise<TargetEvent[]> => {
      const { events } = await send<{ events: TargetEvent[] }>("GET", "/rebooking-targets")
      return events
    },

    /** What a change would do, to the cent; changes nothing. */
    previewRebooking: async (change: Change): Promise<Plan> => {
      const { plan } = await send<{ plan: Plan }>("POST", "/rebooking-preview", { body: change })
      return plan
    },

    /** Does what the plan says; the session is the new booking's. Refusal `plan_changed` has the new plan in `details`. */
    rebook: ({ idempotency_key, ...body }: RebookRequest): Promise<Rebooked> =>
      send("POST", "/rebookings", { body, headers: { "idempotency-key": idempotency_key } }),

    /** What cancelling all of it would cost and give back, to the cent; changes nothing. Single tickets: `Change.cancel`. */
    previewCancellation: async (): Promise<CancellationPlan> => {
      const path = "/cancellation-preview"
      const { cancellation } = await send<{ cancellation: CancellationPlan }>("POST", path, { body: {} })
      return cancellation
    },

    /**
     * Cancels what was shown; what comes back is a refund case. Refusals: `plan_changed` (the new one in `details`),
     * `booking_stale`, `cancelling_not_allowed`, `cancelling_closed`, `cancel_reason_missing`, …
     */
    cancel: ({ idempotency_key, ...body }: CancelRequest): Promise<Cancelled> =>
      send("POST", "/cancellations", { body, headers: { "idempotency-key": idempotency_key } }),
  }
}
