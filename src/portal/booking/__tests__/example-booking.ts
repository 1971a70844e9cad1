import type { AnswerValue, EventQuestion } from "../../../client"
import type { Answered, CustomerBooking, FieldMays, May, Participant } from "../../api/answers"

export const yes = (until: string | null = null): May => ({ allowed: true, until })
export const no = (message: string, code = "editing_closed"): May => ({ allowed: false, code, message, details: {} })

/** A question that needs an answer, and is asked in one line of text where nothing else is said. */
export function answered(id: string, value: AnswerValue, question: Partial<EventQuestion> = {}): Answered {
  const rest = { key: id, ticket_type_ids: null, sensitive: false, help: null, options: [], limits: {} }
  return {
    question: { id, label: `${id}?`, format: "text", level: "participant", required: true, ...rest, ...question },
    value,
  }
}

export function participant(position: number, first_name: string | null, more: Partial<Participant> = {}): Participant {
  return {
    id: `bpar_${position}`,
    position,
    first_name,
    ticket_type: { id: "bttp_1", title: "Stalls" },
    status: "registered",
    ticket_code: "4K7MPQ39ACDEFGHJ",
    answers: [],
    may: { fields: { first_name: yes(), last_name: yes() } },
    ...more,
  }
}

/** Anna's booking of a concert, with whoever comes. */
export function booking(participants: Participant[], more: Partial<CustomerBooking> = {}): CustomerBooking {
  const starts_at = "2026-11-05T18:00:00.000Z"
  const ends_at = "2026-11-05T20:00:00.000Z"
  const fields: FieldMays = {
    first_name: yes(),
    last_name: yes(),
    email: yes(),
    phone: yes(),
    address: yes(),
    locale: yes(),
  }
  return {
    number: "TX-4K7M-PQ39",
    status: "confirmed",
    version: 1,
    locale: "en",
    incomplete: false,
    event: {
      id: "bevt_1",
      title: "Autumn concert",
      venue: null,
      timezone: "Europe/Berlin",
      starts_at,
      ends_at,
      dates: [{ id: "bevd_1", starts_at, ends_at }],
    },
    booker: { first_name: "Anna", email: "anna@example.com" },
    answers: [],
    add_ons: [],
    offered_add_ons: [],
    pending_address: null,
    participants,
    may: { edit: yes(), rename: yes(), rebook: yes(), fields },
    contact: null,
    terms: null,
    ...more,
  }
}
