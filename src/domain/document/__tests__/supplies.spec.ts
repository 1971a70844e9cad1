import { suppliesOf } from "../supplies"

const concert = { booking: "TX-1", title: "Concert", venue: null, timezone: "Europe/Berlin", dates: [] }
const reading = { ...concert, booking: "TX-2", title: "Reading" }

describe("What an invoice says to take place (§ 14 (4) no. 6 UStG)", () => {
  const held = [
    { supply: concert, cancellation_id: "bcan_1" },
    { supply: reading, cancellation_id: null },
  ]

  it("is what stands, where wares are billed", () => {
    expect(suppliesOf(held, null)).toEqual([reading])
  })

  it("is what was cancelled, where its fee is billed", () => {
    expect(suppliesOf(held, "bcan_1")).toEqual([concert])
  })

  it("is nothing, where only a T-shirt has stayed", () => {
    expect(suppliesOf([{ supply: concert, cancellation_id: "bcan_1" }], null)).toEqual([])
  })
})
