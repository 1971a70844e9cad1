import { areSeats, percentTaken, readSeats, writeSeats } from "../seats"

describe("seats on a page", () => {
  it("show how full an event is; more than allowed is full", () => {
    expect(percentTaken({ capacity: 50, taken: 20, overbooked: 0, free: 30 })).toBe(40)
    expect(percentTaken({ capacity: 50, taken: 52, overbooked: 2, free: 0 })).toBe(100)
    expect(percentTaken({ capacity: 0, taken: 0, overbooked: 0, free: 0 })).toBe(100)
  })

  it("show no share where they are unlimited", () => {
    expect(percentTaken({ capacity: null, taken: 20, overbooked: 0, free: null })).toBeNull()
  })

  it("are whole numbers in a form, and unlimited when the field is empty", () => {
    expect(readSeats(writeSeats(12))).toBe(12)
    expect(readSeats(writeSeats(null))).toBeNull()
    expect(["", "0", "120"].every(areSeats)).toBe(true)
    expect(["-1", "1.5", "many"].some(areSeats)).toBe(false)
  })
})
