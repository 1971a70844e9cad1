import { type Ask, part } from "./ask"
import { completeInLine, type WaitingRoom } from "./complete-in-line"
import type { Completion, Registration, Turn } from "./types/selling"

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

    /** Where the cart stands in line while its `complete` waits. */
    turn,

    /**
     * Completes the cart through Medusa and waits in line for it, as long as its seats are held. May be called again after a
     * lost connection: a cart that is an order already answers with it. Refusals: `event_full`, `registration_closed`, …
     */
    complete: (room: WaitingRoom = {}): Promise<Completion> =>
      completeInLine({ complete: () => ask("POST", `${path}/complete`, { query: { fields: "id" } }), turn }, room),
  }
}
