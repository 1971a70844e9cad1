import { addOn, NOW } from "../../add-on/__tests__/annas-extras"
import type { Question } from "../../question/question"
import { type DeskSale, deskPreviewSchema } from "../desk-sale"
import type { DeskFacts } from "../plan-sale"

export const DIET: Question = {
  id: "diet",
  version: 1,
  key: "diet",
  format: "dropdown",
  level: "participant",
  ticket_type_ids: null,
  required: true,
  sensitive: false,
  texts: { en: { label: "Diet", options: { fish: "Fish", vegan: "Vegan" } } },
  options: ["fish", "vegan"],
  limits: {},
  rank: 0,
}
export const PASS: Question = { ...DIET, id: "pass", key: "pass", format: "file", options: [], required: true }
export const ORDER_NUMBER: Question = { ...DIET, id: "po", key: "po", format: "text", level: "booking", options: [] }

/** Mia books for herself, as an adult, and for a child that nobody has named. */
export function miasSale(given: Partial<DeskSale> = {}): DeskSale {
  const sale = {
    event_id: "concert",
    booker: { first_name: "Mia", email: "mia@example.com" },
    tickets: [{ ticket_type_id: "adult", person: { first_name: "Mia" } }, { ticket_type_id: "child" }],
  }
  return { ...deskPreviewSchema.parse(sale), ...given }
}

export function concert(given: Partial<DeskFacts> = {}): DeskFacts {
  return {
    event: {
      id: "concert",
      status: "published",
      sales: "desk",
      registration_opens_at: null,
      registration_closes_at: "2027-04-01T00:00:00Z",
      ends_at: "2027-06-01T22:00:00Z",
    },
    now: NOW,
    ticket_types: [
      { id: "adult", title: "Adult", variant_id: "variant_adult" },
      { id: "child", title: "Child", variant_id: "variant_child" },
    ],
    add_ons: [addOn("lunch"), addOn("programme", { level: "booking", max: 5 })],
    questions: [],
    first_booking: null,
    ...given,
  }
}
