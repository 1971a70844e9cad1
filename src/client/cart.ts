import { type Ask, part } from "./ask"
import { completeInLine, type WaitingRoom } from "./complete-in-line"
import type { Completion, PaymentSession, Registration, Turn, UploadedFile } from "./types/selling"
import { type FileToUpload, upload } from "./upload"

/** Longer than the longest turn and its wait together (option `rush`). */
const COMPLETION_MS = 240_000

/** What a cart with tickets needs besides Medusa's own routes. */
export function cart(ask: Ask, id: string) {
  const path = `/store/carts/${part(id)}`
  const turn = async (): Promise<Turn> => {
    const answer = await ask<{ turn: Turn }>("GET", `${path}/turn`)
    return answer.turn
  }
  return {
    /** Says who comes; replaces what was said before. Refusals: `registration_invalid`, `answer_invalid`, … */
    register: async (registration: Registration): Promise<Registration> => {
      const answer = await ask<{ registration: Registration }>("POST", `${path}/registration`, { body: registration })
      return answer.registration
    },

    registration: async (): Promise<Registration | null> => {
      const answer = await ask<{ registration: Registration | null }>("GET", `${path}/registration`)
      return answer.registration
    },

    /**
     * Stores a file as the answer to a question; name its id in the registration. The cart holds a ticket of the question's
     * event by then. Refusals: `question_not_found`, `file_too_large`, `file_type_not_allowed`, `too_many_files`, …
     */
    upload: (file: FileToUpload): Promise<UploadedFile> => upload(ask, `${path}/registration/files`, file),

    /**
     * Opens a payment session of Medusa's, the moment at which the seats are held. `data` is the provider's. Refusals:
     * `event_full`, `registration_closed`, … A free cart needs none.
     */
    openPayment: async (providerId: string, data?: Record<string, unknown>): Promise<PaymentSession> => {
      type Collection = { payment_collection: { id: string; payment_sessions?: PaymentSession[] } }
      const collections = "/store/payment-collections"
      const made = await ask<Collection>("POST", collections, { body: { cart_id: id } })
      const body = { provider_id: providerId, ...(data ? { data } : {}) }
      const sessions = `${collections}/${part(made.payment_collection.id)}/payment-sessions`
      const { payment_collection } = await ask<Collection>("POST", sessions, { body })
      const session = payment_collection.payment_sessions?.find(({ provider_id }) => provider_id === providerId)
      if (!session) throw new Error(`The shop opened no payment session of ${providerId}`)
      return session
    },

    /** Where the cart stands in line while its `complete` waits. */
    turn,

    /**
     * Completes the cart through Medusa and waits in line for it, as long as its seats are held. May be called again after a
     * lost connection: a cart that is an order already answers with it. Refusals: `event_full`, `registration_closed`, …
     */
    complete: (room: WaitingRoom = {}): Promise<Completion> =>
      completeInLine({ complete: () => requestCompletion(ask, `${path}/complete`), turn }, room),
  }
}

function requestCompletion(ask: Ask, path: string): Promise<Completion> {
  return ask("POST", path, { query: { fields: "id" }, signal: AbortSignal.timeout(COMPLETION_MS) })
}
