import { answered } from "../../booking/__tests__/example-booking"
import { draftErrors } from "../draft-errors"
import { toValues } from "../person-values"

const person = { first_name: "Anna", last_name: "Jahn" }
const needs = { name: true, email: false }
const check = (value: string | null, typed: string | null) =>
  draftErrors(
    { ...toValues(person), answers: { bqst_mail: typed } },
    { person, needs, language: "en", answered: [answered("bqst_mail", value, { format: "email" })] }
  )

describe("What is wrong with a form", () => {
  it("is an answer that does not fit its question, in the shop's own words", () => {
    expect(check("anna@example.com", "anna@")).toEqual({ "answers.bqst_mail": "This is not an e-mail address." })
    expect(check("anna@example.com", null)).toEqual({ "answers.bqst_mail": "Please answer this question." })
    expect(check("anna@example.com", "ben@example.com")).toEqual({})
  })

  it("is no answer that nobody touched: its question may have changed since", () => {
    expect(check("not an address", "not an address")).toEqual({})
    expect(check(null, null)).toEqual({})
  })
})
