import type { ActorType } from "../../../policy/may"
import type { Policy } from "../../../policy/policy"
import { STRATEGIES, type Strategy } from "../../../policy/settlements"
import type { Change } from "../../change"
import type { OrderFacts, RebookingEvent, RebookingFacts } from "../../facts"
import { BOUGHT, concert, facts, offered, toMatinee } from "../anna"

export const PAYMENTS = ["free", "on_invoice", "settled_outside", "authorised", "captured", "part_paid"] as const
export const PRICES = ["lower", "equal", "higher", "to_free"] as const
export const EXTENTS = ["whole", "part"] as const
export const ACTORS = ["staff", "customer"] as const satisfies ActorType[]

/** One way of rebooking Anna's two tickets, which cost 100.00 together unless they were free. */
export type Cell = {
  payment: (typeof PAYMENTS)[number]
  price: (typeof PRICES)[number]
  strategy: Strategy
  extent: (typeof EXTENTS)[number]
  actor: (typeof ACTORS)[number]
}

/** What one ticket costs at the matinee, in cents, beside the 50.00 that it cost at the concert. */
const AT_THE_MATINEE: Record<Cell["price"], number> = { lower: 3500, equal: 5000, higher: 7500, to_free: 0 }
const AT_THE_CONCERT = 5000

/** What the order has got of its 100.00: captured, and with what is only authorised. */
const GOT: Record<Cell["payment"], { captured: number; authorised: number }> = {
  free: { captured: 0, authorised: 0 },
  on_invoice: { captured: 0, authorised: 0 },
  settled_outside: { captured: 100, authorised: 100 },
  authorised: { captured: 0, authorised: 100 },
  captured: { captured: 100, authorised: 100 },
  part_paid: { captured: 40, authorised: 40 },
}

/** Every combination, but those of free tickets with a lower price: nothing is cheaper than free. */
export const CELLS: Cell[] = PAYMENTS.flatMap((payment) =>
  PRICES.filter((price) => payment !== "free" || price === "equal" || price === "higher").flatMap((price) =>
    STRATEGIES.flatMap((strategy) =>
      EXTENTS.flatMap((extent) => ACTORS.map((actor) => ({ payment, price, strategy, extent, actor })))
    )
  )
)

/** What was paid or promised by the provider, in cents. */
export function paidIn({ payment }: Cell): number {
  return GOT[payment].authorised * 100
}

/** What the new booking costs, in cents: all of it where both move, else Ben's ticket stays at its price. */
export function newTotalOf(cell: Cell): number {
  const { extent, payment } = cell
  const stays = payment === "free" ? 0 : AT_THE_CONCERT
  return extent === "whole" ? 2 * movedPrice(cell) : movedPrice(cell) + stays
}

export function changeOf({ extent, strategy }: Cell): Change {
  if (extent === "whole") return { target: toMatinee, strategy }
  return { moves: [{ participant_id: "anna", event_id: "matinee", ticket_type_id: "matinee_seat" }], strategy }
}

/** The organiser allows every strategy, by default the offset. */
export function factsOf(cell: Cell): RebookingFacts {
  const { payment, extent, actor } = cell
  const bought = payment === "free" ? { ...BOUGHT, unit_price: 0, total: 0 } : BOUGHT
  const moved = offered(movedPrice(cell) * (extent === "whole" ? 2 : 1), { quantity: extent === "whole" ? 2 : 1 })
  const stays = offered(payment === "free" ? 0 : AT_THE_CONCERT, {
    ...{ event_id: "concert", ticket_type_id: "stalls", variant_id: "variant_stalls", quantity: 1 },
  })
  return facts(
    { actor, from: opened(concert), bought: [bought], offer: extent === "whole" ? [moved] : [stays, moved] },
    orderOf(payment, bought.total)
  )
}

/** Ben's free ticket may stay where Anna's becomes 30.00: a free order has nothing to be cheaper than. */
function movedPrice({ payment, price }: Cell): number {
  if (payment !== "free") return AT_THE_MATINEE[price]
  return price === "equal" ? 0 : 3000
}

function orderOf(payment: Cell["payment"], total: number): Partial<OrderFacts> {
  const { captured, authorised } = GOT[payment]
  return {
    lines: [{ line_item_id: "line", quantity: 2, total }],
    total,
    tax: (total * 19) / 119,
    captured_beyond_rest: captured,
    authorised_beyond_rest: authorised,
    on_invoice: payment === "on_invoice",
  }
}

function opened(event: RebookingEvent): RebookingEvent {
  const any = { default: "offset" as const, allowed: [...STRATEGIES] }
  const shop: Policy = { self_service: true, rebooking: true, settlements: { lower: any, equal: any, higher: any } }
  return { ...event, ticket_types: event.ticket_types.map((type) => ({ ...type, layers: { ...type.layers, shop } })) }
}
