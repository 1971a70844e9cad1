import { answered } from "../../booking/__tests__/example-booking"
import { EMPTY_TICKET } from "../../shop/form/draft"
import { addedErrors } from "../added-errors"
import { target } from "./targets"

const { question } = answered("diet", null)
const EVENT = target("concert", null, ["Stalls"], { questions: [question] })
const ticket = { ...EMPTY_TICKET, event_id: "concert", ticket_type_id: "concert_Stalls" }

describe("A new ticket", () => {
  it("may be left without a name: it is asked for later", () => {
    expect(addedErrors([ticket, { ...ticket, add_ons: { lunch: 1 } }], [EVENT])).toEqual({})
  })

  it("is checked once somebody is named", () => {
    const found = addedErrors([ticket, { ...ticket, first_name: "Zoë", email: "zoe@" }], [EVENT])
    expect(Object.keys(found).sort()).toEqual(["added.1.answers.diet", "added.1.email"])
  })

  it("is fine with a name and answers", () => {
    expect(addedErrors([{ ...ticket, first_name: "Zoë", answers: { diet: "vegan" } }], [EVENT])).toEqual({})
  })
})
