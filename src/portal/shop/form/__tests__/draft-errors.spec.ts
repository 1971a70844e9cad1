import type { EventQuestion } from "../../../../client"
import { concert } from "../../events/__tests__/concert"
import { changeTicket, type Draft, EMPTY_DRAFT } from "../draft"
import { draftErrors } from "../draft-errors"
import { registrationOf } from "../registration"

const question = (change: Partial<EventQuestion>): EventQuestion => ({
  id: "bqst_diet",
  key: "diet",
  format: "text",
  level: "participant",
  ticket_type_ids: null,
  required: true,
  sensitive: false,
  label: "Diet",
  help: null,
  options: [],
  limits: {},
  ...change,
})

const STALLS = "btkt_stalls"
const anna = { ...EMPTY_DRAFT.booker, first_name: "Anna", last_name: "Jahn", email: "anna@example.com" }
const two: Draft = { ...EMPTY_DRAFT, booker: anna, quantities: { [STALLS]: 2 } }
const one = changeTicket(two, STALLS, 0, { first_name: "Anna", answers: { bqst_diet: "vegan" } })
const cart = { items: [{ id: "item_1", variant_id: "variant_stalls" }], locale: "de" }

describe("A booking that is being typed", () => {
  it("asks for a booker who can be written to", () => {
    const errors = draftErrors({ ...EMPTY_DRAFT, booker: { ...EMPTY_DRAFT.booker, email: "anna@" } }, concert())
    expect(errors).toEqual({ "booker.first_name": "name_needed", "booker.email": "email_invalid" })
  })

  it("asks for every name where customers can't add them later", () => {
    expect(Object.keys(draftErrors(two, concert({ self_service: false })))).toEqual([
      `tickets.${STALLS}.0.first_name`,
      `tickets.${STALLS}.1.first_name`,
    ])
    expect(draftErrors(two, concert({ self_service: true }))).toEqual({})
  })

  it("asks a person who was named for all that the organiser needs of them, by the shop's own rule", () => {
    const event = concert({ self_service: true, questions: [question({ limits: { max_length: 3 } })] })
    expect(draftErrors(one, event)).toEqual({ [`tickets.${STALLS}.0.answers.bqst_diet`]: "answer_too_long" })
    const unsaid = changeTicket(two, STALLS, 1, { first_name: "Ben" })
    expect(draftErrors(unsaid, event)).toEqual({ [`tickets.${STALLS}.1.answers.bqst_diet`]: "answer_required" })
  })

  it("asks only what concerns the chosen tickets", () => {
    const questions = [
      question({ id: "bqst_a", level: "booking", ticket_type_ids: ["btkt_balcony"] }),
      question({ id: "bqst_b", level: "booking", ticket_type_ids: [STALLS] }),
    ]
    expect(draftErrors(two, concert({ self_service: true, questions }))).toEqual({
      "answers.bqst_b": "answer_required",
    })
  })
})

describe("What is said of a cart's participants", () => {
  it("names those who were named, with the answers to what they are asked", () => {
    const event = concert({
      questions: [question({}), question({ id: "bqst_news", level: "booking", format: "yes_no" })],
    })
    const typed = { ...one, answers: { bqst_news: false, bqst_of_another_event: "x" } }
    expect(registrationOf(typed, event, cart)).toEqual({
      booker: { first_name: "Anna", last_name: "Jahn", email: "anna@example.com" },
      locale: "de",
      answers: { bqst_news: false },
      lines: [
        {
          line_item_id: "item_1",
          participants: [{ first_name: "Anna", last_name: null, email: null, answers: { bqst_diet: "vegan" } }],
        },
      ],
    })
  })

  it("asks nothing where the organiser does not", () => {
    expect(registrationOf(two, concert(), cart)).toEqual({
      booker: { first_name: "Anna", last_name: "Jahn", email: "anna@example.com" },
      locale: "de",
      lines: [{ line_item_id: "item_1", participants: [] }],
    })
  })
})
