import type { Strategy } from "../../../domain/policy/settlements"
import type { AdminBooking } from "../contract/booking"
import type { Change } from "../contract/rebooking"
import { readStaffFee, type StaffFee } from "../fee/staff-fee"
import { activeParticipants, somebodyLetIn } from "./active-participants"
import { addOnsChange } from "./add-ons"
import { completeTarget, heldTicketTypes } from "./target"

/** What becomes of a participant. */
export const FATES = ["stays", "moves", "goes"] as const
export type Fate = { fate: (typeof FATES)[number]; event_id: string; ticket_type_id: string }

export type NewTicket = {
  event_id: string
  ticket_type_id: string
  first_name: string
  last_name: string
  email: string
  /** Pieces by the ids of add-ons; what is not named comes as it comes with every ticket. */
  add_ons: Record<string, number>
}

export const BASIS_CHOICES = ["policy", "new", "old", "lower"] as const

/** A change of a booking as the drawer holds it. `who`: everybody to one event, or each participant for themselves. */
export type ChangeForm = StaffFee & {
  who: "all" | "each"
  event_id: string
  ticket_types: Record<string, string>
  fates: Record<string, Fate>
  add: NewTicket[]
  /** Wanted numbers as they are typed, by add-on and taker; what is not named stays. */
  add_ons: Record<string, string>
  codes: string
  strategy: Strategy | ""
  price_basis: (typeof BASIS_CHOICES)[number]
  reason: string
}

export function changeForm(booking: AdminBooking): ChangeForm {
  const fates = activeParticipants(booking).map(({ id }) => [id, { fate: "stays", event_id: "", ticket_type_id: "" }])
  return {
    ...{
      who: somebodyLetIn(booking) ? "each" : "all",
      event_id: "",
      ticket_types: {},
      fates: Object.fromEntries(fates),
      add: [],
      add_ons: {},
    },
    ...{ codes: "", strategy: "", fee: "policy", fee_amount: "", price_basis: "policy", reason: "" },
  }
}

/** What the drawer asks for once it is complete; null while somebody has no ticket yet, or nothing changes. */
export function changeOf(form: ChangeForm, booking: AdminBooking): Change | null {
  const what = { ...ofTickets(form, booking), ...newTickets(form), ...addOnsChange(form.add_ons), ...codesOf(form) }
  if (Object.keys(what).length === 0 || !isComplete(form, booking)) return null
  return {
    ...what,
    ...(form.strategy && { strategy: form.strategy }),
    ...(form.price_basis !== "policy" && { price_basis: form.price_basis }),
    ...readStaffFee(form, booking.totals.currency_code),
  }
}

function isComplete(form: ChangeForm, booking: AdminBooking): boolean {
  const everybody = form.who !== "all" || !form.event_id || ofTickets(form, booking).target !== undefined
  const each =
    form.who !== "each" ||
    fatesOf(form, booking).every(({ fate, ticket_type_id }) => fate !== "moves" || ticket_type_id)
  return everybody && each && form.add.every(({ ticket_type_id }) => ticket_type_id !== "")
}

function ofTickets(form: ChangeForm, booking: AdminBooking): Pick<Change, "target" | "moves" | "cancel"> {
  if (form.who === "all") {
    const target = completeTarget(form.event_id, heldTicketTypes(booking), form.ticket_types)
    return target ? { target } : {}
  }
  const fates = fatesOf(form, booking)
  const moves = fates
    .filter(({ fate }) => fate === "moves")
    .map(({ participant_id, event_id, ticket_type_id }) => ({ participant_id, event_id, ticket_type_id }))
  const cancel = fates.filter(({ fate }) => fate === "goes").map(({ participant_id }) => participant_id)
  return { ...(moves.length > 0 && { moves }), ...(cancel.length > 0 && { cancel }) }
}

function fatesOf({ fates }: ChangeForm, booking: AdminBooking): (Fate & { participant_id: string })[] {
  return activeParticipants(booking).flatMap(({ id }) => {
    const fate = fates[id]
    return fate ? [{ ...fate, participant_id: id }] : []
  })
}

/** Names and address only where they are given: they can follow through the portal. */
function newTickets({ add }: ChangeForm): Pick<Change, "add"> {
  if (add.length === 0) return {}
  const given = ({ event_id, ticket_type_id, add_ons, ...person }: NewTicket) => {
    const wanted = Object.entries(add_ons).flatMap(([add_on_id, quantity]) =>
      quantity > 0 ? [{ add_on_id, quantity }] : []
    )
    return {
      ...{ event_id, ticket_type_id },
      ...Object.fromEntries(Object.entries(person).flatMap(([key, text]) => (text.trim() ? [[key, text.trim()]] : []))),
      ...(wanted.length > 0 && { add_ons: wanted }),
    }
  }
  return { add: add.map(given) }
}

function codesOf({ codes }: ChangeForm): Pick<Change, "promotion_codes"> {
  const given = [...new Set(codes.split(/[\s,;]+/).filter(Boolean))]
  return given.length > 0 ? { promotion_codes: given } : {}
}
