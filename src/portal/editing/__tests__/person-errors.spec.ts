import { personErrors } from "../person-errors"
import { toValues } from "../person-values"

const anna = { first_name: "Anna", last_name: "Jahn", email: "anna@example.com", phone: null, address: null }
const errorsOf = (change: Partial<ReturnType<typeof toValues>>, needs = { name: true, email: true }) =>
  personErrors(anna, { ...toValues(anna), ...change }, needs)

describe("What is wrong with a form", () => {
  it("is nothing with what is stored", () => {
    expect(errorsOf({})).toEqual({})
  })

  it("C-09: is a name that was taken away; one of the two names is enough", () => {
    expect(errorsOf({ first_name: " ", last_name: "" })).toEqual({ first_name: "name_needed" })
    expect(errorsOf({ first_name: "", last_name: "Madonna" })).toEqual({})
  })

  it("is a missing address of the booker, not of a participant", () => {
    expect(errorsOf({ email: "" })).toEqual({ email: "email_needed" })
    expect(errorsOf({ email: "" }, { name: false, email: false })).toEqual({})
  })

  it("is what the shop itself would refuse", () => {
    expect(errorsOf({ email: "anna@", phone: "12", city: "x".repeat(201) })).toEqual({
      email: "email_invalid",
      phone: "phone_invalid",
      city: "too_long",
    })
  })
})
