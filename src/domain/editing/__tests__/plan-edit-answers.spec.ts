import { question } from "../../question/__tests__/asked-questions"
import type { EditFacts, EditRequest } from "../edit"
import { planEdit } from "../plan-edit"
import { annasBooking, annasRights, CLOSED, edit, ticket } from "./annas-booking"

const diet = question({ id: "bqst_diet", format: "dropdown", options: ["fish", "vegan"], required: true, version: 2 })
const badge = question({ id: "bqst_badge", format: "file" })
const invoice = question({ id: "bqst_invoice", level: "booking" })
const questions = [diet, badge, invoice]

/** Anna's booking with questions: everybody's diet, a file for the badge, and something for the invoice. */
const asked = (given: Partial<EditFacts> = {}): EditFacts =>
  annasBooking({ questions, rights: annasRights({ questions }), answers: { anna: { bqst_diet: "fish" } }, ...given })
const plan = (request: EditRequest, given: Partial<EditFacts> = {}) => {
  const decision = planEdit(request, asked(given))
  return decision.ok ? decision.value : decision.refusal
}
const answer = (id: string, answers: EditRequest["answers"] = {}) => edit({ participants: [{ id, answers }] })

describe("an answer", () => {
  it("is planned with the version of its question, and logged before and after", () => {
    expect(plan(answer("anna", { bqst_diet: "vegan" }))).toMatchObject({
      answers: [{ participant_id: "anna", question_id: "bqst_diet", question_version: 2, value: "vegan" }],
      changes: [{ subject: "anna", field: "question:bqst_diet", before: "fish", after: "vegan" }],
      participants: [],
    })
    expect(plan(edit({ answers: { bqst_invoice: "PO 7" } }))).toMatchObject({
      answers: [{ participant_id: null, question_id: "bqst_invoice", value: "PO 7" }],
      changes: [{ subject: "booking", field: "question:bqst_invoice", before: null, after: "PO 7" }],
    })
  })

  it("that is the same makes no change, and needs no right (C-14)", () => {
    const rights = annasRights({ edit: CLOSED, questions })
    expect(plan(answer("anna", { bqst_diet: "fish" }), { rights })).toMatchObject({ changes: [], answers: [] })
  })

  it("is taken away by an empty one, unless it is required (C-10)", () => {
    const answers = { booking: { bqst_invoice: "PO 7" }, anna: { bqst_diet: "fish" } }
    expect(plan(edit({ answers: { bqst_invoice: "" } }), { answers })).toMatchObject({
      answers: [{ question_id: "bqst_invoice", value: null }],
    })
    expect(plan(answer("anna", { bqst_diet: "" }))).toMatchObject({ code: "answer_invalid", fault: "answer_required" })
  })

  it("is refused by the right to its own field, and by no other", () => {
    const open = annasRights({ questions })
    const adult = open.ticket_types.adult ?? { edit: {}, rename: {}, attended: false }
    const rights = {
      ...open,
      ticket_types: { adult: { ...adult, edit: { ...adult.edit, "question:bqst_diet": CLOSED } } },
    }
    expect(plan(answer("anna", { bqst_diet: "vegan" }), { rights })).toEqual(CLOSED.refusal)
    expect(plan(edit({ participants: [{ id: "anna", phone: "+4930123456" }] }), { rights })).toMatchObject({
      changes: [{ field: "phone" }],
    })
  })

  it("to another event's question, or at the wrong level, is refused", () => {
    expect(plan(answer("anna", { bqst_other: "x" }))).toMatchObject({ code: "question_not_asked" })
    expect(plan(answer("anna", { bqst_invoice: "x" }))).toMatchObject({ code: "question_not_asked" })
    expect(plan(edit({ answers: { bqst_diet: "fish" } }))).toMatchObject({ code: "question_not_asked" })
  })

  it("that is a file names one that was sent for this question", () => {
    const files = [{ id: "bfil_1", question_id: "bqst_badge" }]
    expect(plan(answer("anna", { bqst_badge: "bfil_1" }), { files })).toMatchObject({ answers: [{ value: "bfil_1" }] })
    expect(plan(answer("anna", { bqst_badge: "bfil_2" }), { files })).toMatchObject({ code: "answer_invalid" })
    const elsewhere = [{ id: "bfil_1", question_id: "bqst_other" }]
    expect(plan(answer("anna", { bqst_badge: "bfil_1" }), { files: elsewhere })).toMatchObject({
      code: "answer_invalid",
    })
  })

  it("for the booking as a whole is not a participant's own to give (M18)", () => {
    const onlyParticipant = "ben"
    expect(plan(edit({ answers: { bqst_invoice: "x" } }), { onlyParticipant })).toMatchObject({ field: "answers" })
    expect(plan(edit({ locale: "fr" }), { onlyParticipant })).toMatchObject({ code: "field_not_editable" })
    expect(plan(answer("anna", { bqst_diet: "vegan" }), { onlyParticipant })).toMatchObject({
      code: "participant_not_found",
    })
  })
})

describe("a booking is incomplete", () => {
  const named = [ticket("anna", { first_name: "Anna" }), ticket("ben", { first_name: "Ben" })]
  const answers = { anna: { bqst_diet: "fish" }, ben: { bqst_diet: "fish" } }

  it("while something that is required has no answer", () => {
    expect(plan(edit({}), { participants: named })).toMatchObject({ incomplete: true })
    expect(plan(answer("ben", { bqst_diet: "vegan" }), { participants: named })).toMatchObject({ incomplete: false })
    expect(plan(edit({}), { participants: named, answers })).toMatchObject({ incomplete: false })
  })

  it("and not for those who do not come any more", () => {
    const participants = [...named, ticket("gone", { status: "cancelled" })]
    expect(plan(edit({}), { participants, answers })).toMatchObject({ incomplete: false })
  })
})

describe("the language of mails and tickets", () => {
  it("is changed and logged like any field", () => {
    expect(plan(edit({ locale: "fr" }))).toMatchObject({
      locale: "fr",
      booker: {},
      changes: [{ subject: "booking", field: "locale", before: "de", after: "fr" }],
    })
    expect(plan(edit({ locale: "de" }))).toMatchObject({ locale: null, changes: [] })
  })
})

describe("somebody who has attended (C-11)", () => {
  const participants = [ticket("ben", { first_name: "Ben", status: "attended" })]
  const request = edit({ participants: [{ id: "ben", phone: "+4930123456" }] })

  it("is changed no more, unless the setting allows it", () => {
    expect(plan(request, { participants })).toEqual({ code: "participant_attended", participant_id: "ben" })
    const rights = annasRights({ questions, attended: true })
    expect(plan(request, { participants, rights })).toMatchObject({ changes: [{ field: "phone" }] })
  })

  it("keeps nobody else from being changed", () => {
    expect(plan(edit({ booker: { phone: null } }), { participants })).toMatchObject({ changes: [{ field: "phone" }] })
  })
})
