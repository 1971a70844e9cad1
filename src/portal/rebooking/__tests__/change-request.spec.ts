import type { AddOn } from "../../../client"
import type { CustomerBooking } from "../../api/answers"
import { yes } from "../../booking/__tests__/example-booking"
import { EMPTY_TICKET } from "../../shop/form/draft"
import { type ChangeDraft, changeAdded, EMPTY_CHANGE, toOtherEvent, withoutAdded } from "../change-draft"
import { changeRequest, isNothing } from "../change-request"
import { withCode } from "../code-choice"
import { annas, CONCERT, lunch, MATINEE, target } from "./targets"

const ALL_KINDS = { event: yes(), ticket_type: yes(), tickets: yes(), add_ons: yes(), promotion_code: yes() }
const EVENTS = [CONCERT, MATINEE]
const ask = (draft: Partial<ChangeDraft>) => changeRequest(annas, { ...EMPTY_CHANGE, ...draft }, EVENTS)
const zoe = { ...EMPTY_TICKET, event_id: "bevt_1", ticket_type_id: "bevt_1_Stalls", first_name: " Zoë " }

describe("What a change asks of the shop", () => {
  it("is nothing until something is different", () => {
    expect(isNothing(ask({}))).toBe(true)
    expect(isNothing(ask({ ticket_types: { bpar_1: "bevt_1_Stalls" } }))).toBe(true)
  })

  it("moves everybody who can be moved, to the ticket of the same name", () => {
    expect(ask({ event_id: "matinee" })).toEqual({
      moves: [
        { participant_id: "bpar_1", event_id: "matinee", ticket_type_id: "matinee_Stalls" },
        { participant_id: "bpar_2", event_id: "matinee", ticket_type_id: "matinee_Stalls" },
      ],
    })
  })

  it("leaves those who stay, and gives the ticket that was chosen", () => {
    expect(ask({ event_id: "matinee", stay: ["bpar_1"], ticket_types: { bpar_2: "matinee_Standing" } })).toEqual({
      moves: [{ participant_id: "bpar_2", event_id: "matinee", ticket_type_id: "matinee_Standing" }],
    })
  })

  it("swaps a ticket within the same event", () => {
    expect(ask({ ticket_types: { bpar_2: "bevt_1_Balcony" } })).toEqual({
      moves: [{ participant_id: "bpar_2", event_id: "bevt_1", ticket_type_id: "bevt_1_Balcony" }],
    })
  })

  it("adds a ticket, and takes it along when everybody goes to another date", () => {
    const person = { first_name: "Zoë", last_name: null, email: null }
    expect(ask({ added: [zoe] }).add).toEqual([{ event_id: "bevt_1", ticket_type_id: "bevt_1_Stalls", ...person }])
    const nobodyStays = { ...annas, participants: annas.participants.slice(0, 2) }
    const draft = toOtherEvent({ ...EMPTY_CHANGE, added: [zoe] }, "matinee")
    expect(changeRequest(nobodyStays, draft, EVENTS).add).toEqual([
      { event_id: "matinee", ticket_type_id: "matinee_Stalls", ...person },
    ])
  })

  describe("with a new ticket", () => {
    const mayExtras: CustomerBooking = { ...annas, may: { ...annas.may, changes: ALL_KINDS } }
    const hungry = (add_ons: Record<string, number>, booking = mayExtras, events = EVENTS) =>
      changeRequest(booking, { ...EMPTY_CHANGE, added: [{ ...zoe, add_ons }] }, events).add?.[0]?.add_ons

    it("asks for its extras, as many as one may have and no others", () => {
      expect(hungry({ lunch: 1 })).toEqual([{ add_on_id: "lunch", quantity: 1 }])
      expect(hungry({ lunch: 9 })).toEqual([{ add_on_id: "lunch", quantity: 2 }])
      expect(hungry({ lunch: 0, matinee_lunch: 1 })).toBeUndefined()
    })

    it("leaves out what comes with every ticket, what its kind can't have, and what is gone", () => {
      const served = (more: Partial<AddOn>) => [target("bevt_1", null, ["Stalls"], { add_ons: [lunch("lunch", more)] })]
      expect(hungry({}, mayExtras, served({ min: 1 }))).toBeUndefined()
      expect(hungry({ lunch: 2 }, mayExtras, served({ min: 1 }))).toEqual([{ add_on_id: "lunch", quantity: 2 }])
      expect(hungry({ lunch: 1 }, mayExtras, served({ ticket_type_ids: ["bevt_1_Balcony"] }))).toBeUndefined()
      expect(hungry({ lunch: 1 }, mayExtras, served({ level: "booking" }))).toBeUndefined()
      expect(hungry({ lunch: 1 }, mayExtras, served({ free: 0, available: false }))).toBeUndefined()
    })

    it("asks for none where customers may not change extras", () => {
      expect(hungry({ lunch: 1 }, annas)).toBeUndefined()
    })
  })

  it("names only the extras whose number differs", () => {
    expect(ask({ add_ons: { "lunch bpar_1": 1, "lunch bpar_2": 0 } })).toEqual({
      add_ons: [{ add_on_id: "lunch", participant_id: "bpar_1", quantity: 1 }],
    })
  })

  it("U3: redeems a code once, however often it was typed", () => {
    const draft = withCode(withCode(EMPTY_CHANGE, " EARLY "), "EARLY")
    expect(ask(draft)).toEqual({ promotion_codes: ["EARLY"] })
    expect(withCode(draft, "  ")).toBe(draft)
  })
})

describe("The draft", () => {
  it("forgets the tickets and extras of another date, and keeps who stays and what was typed", () => {
    const draft = { ...EMPTY_CHANGE, stay: ["bpar_1"], ticket_types: { bpar_2: "x" }, add_ons: { y: 1 }, added: [zoe] }
    expect(toOtherEvent(draft, "matinee")).toEqual({
      ...EMPTY_CHANGE,
      event_id: "matinee",
      stay: ["bpar_1"],
      added: [zoe],
    })
  })

  it("changes and removes one new ticket, and leaves the others", () => {
    const two = changeAdded({ ...EMPTY_CHANGE, added: [zoe, zoe] }, 1, { first_name: "Yann" })
    expect(two.added.map(({ first_name }) => first_name)).toEqual([" Zoë ", "Yann"])
    expect(withoutAdded(two, 0).added.map(({ first_name }) => first_name)).toEqual(["Yann"])
  })
})
