import fc from "fast-check"
import { maskEmail, shownValue } from "../mask"

describe("a value in a mail about a change", () => {
  it.each([
    ["email", "anna@example.com", "a•••@e•••.com"],
    ["email", "a@sub.example.co.uk", "a•••@s•••.uk"],
    ["email", null, ""],
    ["phone", "+49 30 1234567", "•••67"],
    ["phone", "", ""],
    ["first_name", "Anna", "Anna"],
    ["address", { address_1: "Uferstraße 3", city: "Berlin" }, "U••• 3••• B•••"],
    ["address", null, ""],
    ["locale", "de", "de"],
  ])("of %s %j is shown as %j", (field, value, shown) => expect(shownValue(field, value)).toBe(shown))

  it("shows of an e-mail address no more than two letters and the last part of the domain", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const [local = "", domain = ""] = email.split("@")
        const masked = maskEmail(email)
        expect(masked).toBe(`${local[0]}•••@${domain[0]}•••.${domain.split(".").at(-1)}`)
      })
    )
  })
})
