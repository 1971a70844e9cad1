import type { MedusaContainer } from "@medusajs/framework/types"
import type { LogValue } from "../../domain/change-log/field-change"
import { type HistoryReader, type LoggedEntry, ownHistory } from "../../domain/history/own-history"
import { OWN_ACTIONS } from "../../domain/history/own-words"
import { shownQuestion } from "../../domain/question/shown-question"
import type { Language } from "../../domain/refusal/sentences"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { loadGrants } from "../editing/load-grants"
import { editRights } from "../editing/rights"
import { loadBookingAndEvent } from "../reading/load-booking"
import { loadShopPolicy } from "../settings/shop-policy"

export type OwnHistoryWanted = {
  booking_id: string
  participant_id: string | null
  language: Language
  offset: number
  limit: number
}

/** One page of a booking's history for its customer, newest first; see `ownHistory`. */
export async function loadOwnHistory(container: MedusaContainer, wanted: OwnHistoryWanted) {
  const { booking_id, participant_id, offset, limit } = wanted
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const page = { subject_id: booking_id, actions: OWN_ACTIONS, participant_id, offset, limit }
  const { ids, count } = await bookings.pageOfEntries(page)
  const [entries, values] = await Promise.all([
    bookings.listChangeLogEntries({ id: ids }, { order: { position: "DESC" } }),
    bookings.listChangeLogValues({ entry_id: ids }),
  ])
  const logged: LoggedEntry[] = entries.map(({ id, at, action, actor_type, actor_id }) => ({
    at: new Date(at).toISOString(),
    action,
    actor: { type: actor_type, id: actor_id },
    changes: values
      .filter(({ entry_id, before, after }) => entry_id === id && before !== null && after !== null)
      .map(({ subject, field, before, after }) => {
        return { subject, field, before: unwrapped(before), after: unwrapped(after) }
      }),
  }))
  return { history: ownHistory(logged, await readerOf(container, wanted)), count, offset, limit }
}

async function readerOf(container: MedusaContainer, wanted: OwnHistoryWanted): Promise<HistoryReader> {
  const { booking_id, participant_id, language } = wanted
  const { booking, event } = await loadBookingAndEvent(container, booking_id)
  const rights = editRights({
    event,
    actor: "customer",
    status: "confirmed",
    now: new Date().toISOString(),
    shop: await loadShopPolicy(container, booking.order_id),
    grants: await loadGrants(container, booking_id),
  })
  const types = new Map(booking.participants.map(({ id, ticket_type_id }) => [id, ticket_type_id]))
  return {
    language,
    participant_id,
    positions: new Map(booking.participants.map(({ id, position }) => [id, position])),
    questions: event.questions.map((question) => shownQuestion(question, language)),
    isHidden: (subject, field) => {
      const type = types.get(subject)
      const right = (type ? rights.ticket_types[type]?.edit : rights.booking)?.[field]
      return right !== undefined && !right.ok && right.refusal.code === "field_not_editable"
    },
  }
}

function unwrapped(wrapped: Record<string, unknown> | null): LogValue {
  return (wrapped?.value ?? null) as LogValue
}
