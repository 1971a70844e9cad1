import { soughtNumber } from "../sought-number"

describe("what staff type or scan to find a booking", () => {
  it.each(["TX-7K4M-QR9T", "tx 7k4m qr9t", "P.TX7K4MQR9T.4711.20000.EUR", "r.tx7k4mqr9t..500.jpy\n"])(
    "is its number: %j",
    (typed) => {
      expect(soughtNumber(typed)).toBe("TX-7K4M-QR9T")
    }
  )

  it.each(["", "TX-7K4M", "Anna", "4711", "P.TX7K4M"])("is something else: %j", (typed) => {
    expect(soughtNumber(typed)).toBeNull()
  })
})
