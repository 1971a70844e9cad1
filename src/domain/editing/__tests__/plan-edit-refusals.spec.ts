import type { EditFacts, EditRequest } from "../edit"
import { planEdit } from "../plan-edit"
import { annasBooking, annasRights, CLOSED, edit, ticket } from "./annas-booking"

const refusal = (request: EditRequest, given: Partial<EditFacts> = {}) => {
  const decision = planEdit(request, annasBooking(given))
  return decision.ok ? null : decision.refusal
}
const { booking } = annasBooking()

describe("an edit is refused", () => {
  it("when the booking is cancelled, even an empty one (C-11)", () => {
    expect(refusal(edit({}), { booking: { ...booking, status: "cancelled" } })).toEqual({ code: "booking_cancelled" })
  })

  it.each([0, 2])("when it was made from another version than there is: %i (C-32)", (version) => {
    expect(refusal({ version })).toEqual({ code: "booking_stale", version: 1 })
  })

  it("when it takes the booker's only address away", () => {
    for (const email of [null, ""]) {
      expect(refusal(edit({ booker: { email } }))).toEqual({ code: "field_not_editable", field: "email" })
    }
  })

  it("when it takes a whole name away; one part of it may go (C-09)", () => {
    const ben = (first_name: string | null) => edit({ participants: [{ id: "ben", first_name }] })
    for (const nothing of ["", " ", null]) {
      expect(refusal(ben(nothing))).toEqual({ code: "name_required", participant: "ben" })
    }
    expect(refusal(edit({ booker: { first_name: "", last_name: null } }))).toEqual({
      code: "name_required",
      participant: null,
    })
    expect(refusal(edit({ booker: { first_name: "" } }))).toBeNull()
    expect(refusal(ben("Peter"))).toBeNull()
  })

  it("as a whole, when any part of it is", () => {
    const mixed = edit({ booker: { last_name: "Tal" }, participants: [{ id: "nobody", first_name: "Mia" }] })
    expect(refusal(mixed)).toEqual({ code: "participant_not_found", participant_id: "nobody" })
  })
})

describe("a participant is refused", () => {
  it("who is not of this booking (C-07)", () => {
    expect(refusal(edit({ participants: [{ id: "of_another_booking", first_name: "Mia" }] }))).toMatchObject({
      code: "participant_not_found",
    })
  })

  it("whose ticket is cancelled", () => {
    const participants = [ticket("gone", { status: "cancelled" })]
    expect(refusal(edit({ participants: [{ id: "gone", first_name: "Mia" }] }), { participants })).toMatchObject({
      code: "participant_not_found",
    })
  })

  it("who is named twice in one request", () => {
    const twice = edit({
      participants: [
        { id: "ben", first_name: "Bela" },
        { id: "ben", first_name: "Boris" },
      ],
    })
    expect(refusal(twice)).toEqual({ code: "field_not_editable", field: "participants" })
  })

  it("whose ticket type nobody said anything about: no right is no", () => {
    const request = edit({ participants: [{ id: "ben", phone: "+4930123456" }] })
    expect(refusal(request, { rights: { ...annasRights(), ticket_types: {} } })).toMatchObject({
      code: "participant_not_found",
    })
  })
})

describe("a deadline refuses", () => {
  const editClosed = annasRights({ edit: CLOSED })
  const renameClosed = annasRights({ rename: CLOSED })
  const rename = edit({ participants: [{ id: "ben", first_name: "Bela" }] })
  const name = edit({ participants: [{ id: "open", first_name: "Mia" }] })
  const phone = edit({ participants: [{ id: "ben", phone: "+4930123456" }] })

  it("a rename after the end of renaming, with the rule's own words", () => {
    expect(refusal(rename, { rights: renameClosed })).toEqual(CLOSED.refusal)
  })

  it("no first name on an open ticket and no phone number then: those are edits", () => {
    expect(refusal(name, { rights: renameClosed })).toBeNull()
    expect(refusal(phone, { rights: renameClosed })).toBeNull()
  })

  it("edits after the end of editing, for booker and participants", () => {
    expect(refusal(phone, { rights: editClosed })).toEqual(CLOSED.refusal)
    expect(refusal(edit({ booker: { phone: null } }), { rights: editClosed })).toEqual(CLOSED.refusal)
  })

  it("nothing by itself where the other right is open: a rename cannot carry an edit with it", () => {
    const carrying = edit({ participants: [{ id: "ben", first_name: "Bela", phone: "+4930123456" }] })
    expect(refusal(rename, { rights: editClosed })).toBeNull()
    expect(refusal(carrying, { rights: editClosed })).toEqual(CLOSED.refusal)
    expect(refusal(carrying, { rights: renameClosed })).toEqual(CLOSED.refusal)
  })

  it("nothing that does not change anything", () => {
    expect(refusal(edit({ booker: { last_name: "Berg" } }), { rights: editClosed })).toBeNull()
  })
})

describe("a participant's own link (M18)", () => {
  const onlyParticipant = "ben"

  it("edits that participant", () => {
    const request = edit({ participants: [{ id: "ben", first_name: "Bela" }] })
    expect(refusal(request, { onlyParticipant })).toBeNull()
  })

  it("edits no other, and does not say whether there is one", () => {
    const other = (id: string) => refusal(edit({ participants: [{ id, first_name: "Mia" }] }), { onlyParticipant })
    expect(other("anna")).toEqual({ code: "participant_not_found", participant_id: "anna" })
    expect(other("nobody")).toEqual({ code: "participant_not_found", participant_id: "nobody" })
  })

  it("does not edit the booker", () => {
    expect(refusal(edit({ booker: { phone: null } }), { onlyParticipant })).toEqual({
      code: "field_not_editable",
      field: "booker",
    })
  })
})
