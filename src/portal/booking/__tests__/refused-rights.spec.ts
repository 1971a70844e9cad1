import type { May } from "../../api/answers"
import { refusedRights } from "../refused-rights"

const yes: May = { allowed: true, until: null }
const contact = { email: "hello@concerts.example" }
const no = (message: string): May => ({
  allowed: false,
  code: "self_service_off",
  message,
  details: { terms: "Ask us.", contact },
})

describe("Refused rights", () => {
  it("say one reason once when it closes everything", () => {
    const off = no("Changes are switched off.")
    expect(refusedRights({ rename: off, edit: off, rebook: off })).toEqual({
      all: "Changes are switched off.",
      word: { terms: "Ask us.", contact },
    })
  })

  it("keep their own sentences when the reasons differ, and the organiser's word once", () => {
    const rights = { rename: no("Names are closed."), edit: yes, rebook: no("No rebooking.") }
    expect(refusedRights(rights)).toEqual({ all: null, word: { terms: "Ask us.", contact } })
  })

  it("say nothing when nothing is refused", () => {
    expect(refusedRights({ rename: yes, edit: yes, rebook: yes })).toEqual({ all: null, word: null })
  })
})
