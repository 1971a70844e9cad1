import type { May } from "../../api/answers"
import { refusedRights } from "../refused-rights"

const yes: May = { allowed: true, until: null }
const fields = {}
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
    expect(refusedRights({ rename: off, edit: off, rebook: off, fields })).toEqual({
      all: "Changes are switched off.",
      word: { terms: "Ask us.", contact },
    })
  })

  it("keep their own sentences when the reasons differ, and the organiser's word once", () => {
    const rights = { rename: no("Names are closed."), edit: yes, rebook: no("No rebooking."), fields }
    expect(refusedRights(rights)).toEqual({ all: null, word: { terms: "Ask us.", contact } })
  })

  it("say nothing when nothing is refused", () => {
    expect(refusedRights({ rename: yes, edit: yes, rebook: yes, fields })).toEqual({ all: null, word: null })
  })

  it("give the organiser's word for one locked field too", () => {
    const open = { rename: yes, edit: yes, rebook: yes, fields }
    expect(refusedRights(open, [no("Not this one.")])).toEqual({ all: null, word: { terms: "Ask us.", contact } })
  })

  it("M18: are not about rebooking where a participant's own link looks", () => {
    const off = no("Changes are switched off.")
    const own = { rename: off, edit: off, rebook: no("The organiser rebooks for you.") }
    expect(refusedRights(own).all).toBe("Changes are switched off.")
  })
})
