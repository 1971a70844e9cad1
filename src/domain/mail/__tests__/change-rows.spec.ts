import type { ShownQuestion } from "../../question/shown-question"
import { type ChangeReader, changeRows } from "../change-rows"
import { translator } from "../translate"

const menu: ShownQuestion = {
  ...{ id: "bqst_menu", key: "menu", format: "single_choice", level: "participant", ticket_type_ids: null },
  ...{ required: false, sensitive: false, limits: {}, label: "Menu", help: null },
  options: [{ value: "veg", label: "Vegetarian" }],
}
const health: ShownQuestion = { ...menu, id: "bqst_health", format: "text", sensitive: true, label: "Allergies" }
const reader: ChangeReader = {
  positions: new Map([
    ["bpar_1", 1],
    ["bpar_2", 2],
  ]),
  questions: [menu, health],
  t: translator("en"),
}
const changes = [
  { subject: "booking", field: "email", before: "anna@example.com", after: "anna@fluss.org" },
  { subject: "bpar_2", field: "email", before: null, after: "ben@example.com" },
  { subject: "bpar_2", field: "first_name", before: "Ben", after: "Benno" },
  { subject: "bpar_2", field: "ticket_code", before: "OLD", after: "NEW" },
]

describe("what a mail tells of a change", () => {
  it("tells the booker each field before and after, with sensitive values masked", () => {
    expect(changeRows(changes, reader, "booker")).toEqual([
      { field: "email", position: null, before: "a•••@e•••.com", after: "a•••@f•••.org" },
      { field: "email", position: 2, before: "", after: "b•••@e•••.com" },
      { field: "first_name", position: 2, before: "Ben", after: "Benno" },
    ])
  })

  it("tells the former address that it was replaced, and nothing of anybody else", () => {
    expect(changeRows(changes, reader, "old_address")).toEqual([
      { field: "email", position: null, before: "a•••@e•••.com", after: "a•••@f•••.org" },
    ])
  })

  it("tells answers by their questions and options, and of a sensitive one only that it was changed (P11)", () => {
    const answers = [
      { subject: "bpar_2", field: "question:bqst_menu", before: null, after: "veg" },
      { subject: "bpar_2", field: "question:bqst_health", before: "Nuts", after: "Nuts and milk" },
      { subject: "bpar_2", field: "question:bqst_gone", before: "a", after: "b" },
    ]
    expect(changeRows(answers, reader, "organiser")).toEqual([
      { field: { question: "Menu" }, position: 2, before: "", after: "Vegetarian" },
      { field: { question: "Allergies" }, position: 2, before: "•••", after: "•••" },
    ])
  })

  it("tells what somebody has of add-ons by their titles (P14)", () => {
    const taken = { subject: "bpar_2", field: "add_ons", before: null, after: "2 × Lunch" }
    expect(changeRows([taken], reader, "booker")).toEqual([
      { field: "add_ons", position: 2, before: "", after: "2 × Lunch" },
    ])
  })

  it("never tells a ticket code", () => {
    expect(JSON.stringify(changeRows(changes, reader, "organiser"))).not.toMatch(/OLD|NEW|ticket_code/)
  })
})
