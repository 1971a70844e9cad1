import type { Policy } from "../../policy/policy"
import { mayCancel, paidKind } from "../rights"
import { annasConcert, CUSTOMER_MAY } from "./annas-concert"

const hours = (count: number): Policy => ({
  ...CUSTOMER_MAY,
  cancel_until: { kind: "hours_before_start", hours: count },
})

describe("the right to cancel", () => {
  it("lasts until the first limit of the tickets that somebody holds", () => {
    const { event, participants, ...facts } = annasConcert(hours(24))
    const vip = { id: "vip", title: "VIP", layers: { shop: {}, event: hours(24), ticket_type: hours(48) } }
    const held = participants.map((one, index) => (index === 1 ? { ...one, ticket_type_id: "vip" } : one))
    const types = { ...event, ticket_types: [...event.ticket_types, vip] }
    expect(mayCancel("paid", { ...facts, event: types, participants })).toEqual({
      ok: true,
      value: { level: "event", until: "2027-05-31T18:00:00Z" },
    })
    expect(mayCancel("paid", { ...facts, event: types, participants: held })).toEqual({
      ok: true,
      value: { level: "ticket_type", until: "2027-05-30T18:00:00Z" },
    })
  })

  it("is bound by nothing for staff", () => {
    expect(mayCancel("paid", annasConcert({}, { actor: "staff" }))).toEqual({
      ok: true,
      value: { level: "default", until: null },
    })
  })

  it("asks what of the price is paid; what costs nothing and was paid for is paid", () => {
    expect(paidKind({ total: 0, isPaid: false })).toBe("free")
    expect(paidKind({ total: 100, isPaid: false })).toBe("unpaid")
    expect(paidKind({ total: 0, isPaid: true })).toBe("paid")
  })
})
