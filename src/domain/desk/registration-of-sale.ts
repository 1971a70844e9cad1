import type { Registration } from "../registration/registration"
import type { Booker } from "./booker-of-sale"
import type { DeskSale } from "./desk-sale"
import type { DeskPlan } from "./plan-sale"

type CartItem = { id: string; variant_id: string | null }

/** What the cart of a sale says about its participants: the same that a storefront would have written. */
export function registrationOfSale(
  { sale, plan, booker }: { sale: DeskSale; plan: DeskPlan; booker: Booker },
  items: readonly CartItem[]
): Registration {
  const itemOf = (id: string) => {
    const line = plan.lines.find((one) => one.id === id)
    return items.find(({ variant_id }) => variant_id === line?.variant_id)?.id ?? ""
  }
  const people = sale.tickets.map(({ ticket_type_id, person }, place) => {
    return { ticket_type_id, place, participant: { ...person, answers: plan.answers.tickets[place] ?? {} } }
  })
  const places = (type: string) => people.filter(({ ticket_type_id }) => ticket_type_id === type)
  const ticketTypes = plan.lines.filter(({ kind }) => kind === "ticket")
  return {
    booker,
    locale: sale.locale,
    answers: plan.answers.booking,
    lines: ticketTypes.map(({ id }) => {
      return { line_item_id: itemOf(id), participants: places(id).map(({ participant }) => participant) }
    }),
    add_ons: sale.add_ons.flatMap(({ add_on_id, ticket, quantity }) => {
      const type = ticket === null ? undefined : people[ticket]?.ticket_type_id
      if (type === undefined) return []
      const index = places(type).findIndex(({ place }) => place === ticket)
      return [{ line_item_id: itemOf(add_on_id), participant: { line_item_id: itemOf(type), index }, quantity }]
    }),
  }
}
