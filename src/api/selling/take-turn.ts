import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Rush, Turn } from "../../workflows/rush/rush"
import { rushOf } from "../../workflows/rush/rush-of"
import { type CartHold, COMPLETION, giveBackHold, holdCartSeats } from "../../workflows/selling/hold-cart-seats"
import { answerRefusal } from "../refusals/answer"
import { type Completion, watchCompletion } from "./watch-completion"

/** Seconds until somebody who waited in vain may come again: nobody stands in front of them any more. */
const COME_AGAIN = 1

type Held = Extract<CartHold, { kind: "held" }>

/**
 * Stands before `complete` (DESIGN 2, "Rush"): seats are claimed at once, and whoever gets none is refused at once. The
 * others wait for their turn. A cart without tickets passes untouched, and so does one that was charged for seats that
 * are gone: core is refused by the hook then, and gives the money back.
 */
export async function takeTurn(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const cartId = req.params.id ?? ""
  const rush = rushOf(req.scope)
  const { hold, turn } = await claimAndJoin(req.scope, rush, cartId)
  if (hold.kind === "refused" && !hold.charged) return answerRefusal(req, res, hold.refusal)
  if (hold.kind !== "held") return next()
  const held_until = hold.until
  if (!turn) return answerRefusal(req, res, { code: "queue_full", held_until, retry_after: rush.rules.patience / 1000 })

  res.once("close", turn.leave)
  // Nobody would hear of a connection that is closed already.
  if (req.socket.destroyed) turn.leave()
  const end = await turn.ends
  if (end === "left") return
  if (end === "tired") return answerRefusal(req, res, { code: "queue_slow", held_until, retry_after: COME_AGAIN })
  watchCompletion(res, (completion) => settle(req.scope, { cartId, turn, hold, completion }))
  next()
}

async function claimAndJoin(
  container: MedusaContainer,
  rush: Rush,
  cartId: string
): Promise<{ hold: CartHold; turn: Turn | null }> {
  const decided = rush.arrives()
  let counts = false
  try {
    const hold = await holdCartSeats(container, cartId, COMPLETION)
    counts = hold.kind !== "none"
    if (hold.kind === "refused") rush.refuse("refused_full")
    return { hold, turn: hold.kind === "held" ? rush.join(cartId) : null }
  } finally {
    decided(counts)
  }
}

type Settled = { cartId: string; turn: Turn; hold: Held; completion: Completion }

/**
 * Gives the place to the next. A completion that failed for good gives back what it had taken, and only that: seats that
 * were held before were promised for a time (docs/decisions/0012).
 */
function settle(container: MedusaContainer, { cartId, turn, hold, completion }: Settled): void {
  turn.end(completion === "ordered" ? "served" : "failed")
  const isWanted = rushOf(container).standingOf(cartId).status !== "none"
  if (!hold.fresh || completion !== "failed" || isWanted) return
  giveBackHold(container, cartId, hold.until).catch((error: Error) => {
    // They go back into sale when their time is over.
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`bookings: seats of a failed cart: ${error.message}`)
  })
}
