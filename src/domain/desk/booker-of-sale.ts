import { accept, type Decision, refuse } from "../decision"
import { nameOf, type Person } from "../person/person"
import type { DeskSale } from "./desk-sale"

export type Booker = Person & { email: string }
export type KnownCustomer = { email: string; first_name: string | null; last_name: string | null }

/**
 * Who books: what staff wrote, completed by what is known of the customer. A participant's name may stay open, the booker's
 * may not, and neither may the address that the confirmation goes to: `name_required`, `desk_email_missing`.
 */
export function bookerOfSale({ booker }: Pick<DeskSale, "booker">, customer: KnownCustomer | null): Decision<Booker> {
  const named = nameOf(booker) === "" ? { ...booker, ...nameIn(customer) } : booker
  const email = booker.email || customer?.email
  if (nameOf(named) === "") return refuse({ code: "name_required", participant: null })
  if (!email) return refuse({ code: "desk_email_missing" })
  return accept({ ...named, email })
}

function nameIn(customer: KnownCustomer | null): Person {
  return { first_name: customer?.first_name ?? null, last_name: customer?.last_name ?? null }
}
