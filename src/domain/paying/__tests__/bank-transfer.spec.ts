import type { Seller } from "../../document/seller"
import { bankTransfer } from "../bank-transfer"

const number = "TX-7K4M-QR9T"
const seller: Seller = {
  name: "Konzerthaus am Ufer",
  address: { address_1: "Uferstraße 3", postal_code: "10115", city: "Berlin", country_code: "de" },
  email: "haus@example.com",
  tax_number: "30/123/45678",
  bank: { holder: "Konzerthaus am Ufer", iban: "DE02120300000000202051" },
}

describe("the account that a reminder names (V13)", () => {
  it("is the seller's, with the number of the invoice, as its QR code says it", () => {
    expect(bankTransfer(seller, { invoices: ["RE-2026-00042"], number })).toEqual({
      holder: "Konzerthaus am Ufer",
      iban: "DE02 1203 0000 0000 2020 51",
      bic: null,
      reference: "RE-2026-00042",
    })
  })

  it("names each invoice that asks for a part, and the booking where there is none", () => {
    const reference = (invoices: string[]) => bankTransfer(seller, { invoices, number })?.reference
    expect(reference(["RE-2026-00042", "GB-2026-00003"])).toBe("RE-2026-00042, GB-2026-00003")
    expect(reference([])).toBe(number)
  })

  it("is none where nobody has said who sells, or by which bank", () => {
    expect(bankTransfer(null, { invoices: [], number })).toBeNull()
    expect(bankTransfer({ ...seller, bank: null }, { invoices: [], number })).toBeNull()
  })
})
