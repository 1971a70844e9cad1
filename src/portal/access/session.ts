import type { BookingsClient, Proof } from "../../client"
import type { Access } from "../api/answers"
import { accessLost, type Problem, problemOf, RequestFailed } from "../api/problem"
import type { AccessMemory } from "./access-memory"

/** The booking that is open, as the client asks for it. */
export type OpenBooking = ReturnType<BookingsClient["booking"]>

/** Asks something of the open booking, with the client or by the access token itself. */
export type Ask<Answer> = (booking: OpenBooking, token: string) => Promise<Answer>

/** `expired`: the booking stays on the page, and requests wait until access is proven again or given up. */
export type AccessState = "closed" | "open" | "expired"

const GIVEN_UP: Problem = { kind: "refused", status: 404, code: "booking_not_found", message: "", details: {} }

/**
 * One customer's access to one booking. Holds the secrets, so that nothing else does: the edit token in memory only,
 * the access token for this tab. A request that meets an expired access waits for a new one and is then sent again, so
 * nobody loses what they typed.
 */
export class Session {
  #linkToken: string | null
  #access: Access | null
  #number: string | null
  #proof: Proof | null = null
  #state: AccessState
  /** Whether this access has opened the booking at least once. One restored from the tab may have expired long ago. */
  #proven = false
  #waiting: { resolve: () => void; reject: (error: unknown) => void }[] = []
  #listeners = new Set<() => void>()

  /** @param linkToken the edit token of the link that was opened; it wins over what the tab remembers */
  constructor(
    private readonly memory: AccessMemory,
    linkToken: string | null
  ) {
    if (linkToken) memory.forget()
    this.#linkToken = linkToken
    const remembered = memory.read()
    this.#access = remembered?.access ?? null
    this.#number = remembered?.number ?? null
    this.#state = this.#access ? "open" : "closed"
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly state = (): AccessState => this.#state
  /** The token of a link whose address has not been confirmed yet. */
  readonly linkToken = (): string | null => this.#linkToken
  readonly number = (): string | null => this.#number
  /** Of the booking that is open; null where none is. */
  readonly token = (): string | null => this.#access?.token ?? null
  readonly expiresAt = (): string | null => this.#access?.expires_at ?? null

  /** Exchanges a proof and an address for access (SPEC P7, M15). Every failure looks the same. */
  async open(proof: Proof, email: string, client: BookingsClient): Promise<void> {
    const access = await client.access.open({ ...proof, email })
    this.#proof = proof
    this.adopt(access)
  }

  /** Opens the expired access anew, with the proof that opened it. */
  async renew(email: string, client: BookingsClient): Promise<void> {
    const proof = this.#proof ?? (this.#number ? { number: this.#number } : null)
    if (!proof) throw new RequestFailed({ kind: "broken", status: 0 })
    await this.open(proof, email, client)
  }

  /** Takes an access that the shop handed out: by `open`, or to the booking that a rebooking made. */
  adopt(access: Access): void {
    this.#access = access
    this.#linkToken = null
    this.#remember()
    this.#enter("open")
    for (const { resolve } of this.#waiting.splice(0)) resolve()
  }

  /**
   * The booking that is open. Its booker gets in again by number and address, so the edit token is forgotten; a
   * participant's own link is the only way to their ticket, so that one is kept.
   */
  know(number: string, isBooker: boolean): void {
    this.#proven = true
    this.#number = number
    if (isBooker) this.#proof = { number }
    this.#remember()
  }

  /** Leaves the booking: nothing of it is remembered. Requests that wait for a new access fail. */
  close(): void {
    this.#number = null
    this.#giveUp()
  }

  /** Leaves it for another booking, whose number the way in then begins with. */
  leaveFor(number: string): void {
    this.#number = number
    this.#giveUp()
  }

  #giveUp(): void {
    this.#access = null
    this.#proof = null
    this.#proven = false
    this.memory.forget()
    this.#enter("closed")
    for (const { reject } of this.#waiting.splice(0)) reject(new RequestFailed(GIVEN_UP))
  }

  /** Asks something of the open booking; what it throws is read by `problemOf`. */
  async send<Answer>(ask: Ask<Answer>, client: BookingsClient): Promise<Answer> {
    const token = this.#access?.token ?? ""
    try {
      return await ask(client.booking({ token }), token)
    } catch (error) {
      if (!accessLost(problemOf(error))) throw error
      if (!this.#proven) {
        this.#giveUp()
        throw error
      }
      await this.#renewal(token)
      return this.send(ask, client)
    }
  }

  #renewal(lost: string): Promise<void> {
    if (this.#access && this.#access.token !== lost) return Promise.resolve()
    this.#enter("expired")
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }))
  }

  #remember(): void {
    if (this.#access) this.memory.write({ access: this.#access, number: this.#number })
  }

  #enter(state: AccessState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
