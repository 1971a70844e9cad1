import { ownFees } from "../fee-line"

const asked = { id: "line_1", title: "Rebooking fee", cancellation_id: null }
const kept = { id: "line_2", title: "Cancellation fee", cancellation_id: "bcan_1" }

describe("the fees of an order with several bookings", () => {
  it("are borne by the main one of a rebooking, and by who was cancelled", () => {
    expect(ownFees([asked, kept], { cancellation_ids: [], is_main: true })).toEqual([asked])
    expect(ownFees([asked, kept], { cancellation_ids: ["bcan_1"], is_main: false })).toEqual([kept])
    expect(ownFees([asked, kept], { cancellation_ids: ["bcan_1"], is_main: true })).toEqual([asked, kept])
    expect(ownFees([asked, kept], { cancellation_ids: ["bcan_2"], is_main: false })).toEqual([])
  })
})
