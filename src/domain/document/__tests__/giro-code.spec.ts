import { minor } from "../../money/minor"
import { giroCode } from "../giro-code"

const bank = { holder: "Konzerthaus GmbH", iban: "DE02 1203 0000 0000 2020 51", bic: "BYLADEM1001" }
const transfer = { bank, amount: minor(12345), currency_code: "eur", reference: "INV-2026-00001" }

describe("giroCode", () => {
  it("is what banking apps read (EPC069-12)", () => {
    expect(giroCode(transfer)?.split("\n")).toEqual([
      ...["BCD", "002", "1", "SCT", "BYLADEM1001", "Konzerthaus GmbH", "DE02120300000000202051", "EUR123.45"],
      ...["", "", "INV-2026-00001"],
    ])
  })

  it("is none over nothing, over less, and in other currencies", () => {
    expect(giroCode({ ...transfer, amount: minor(0) })).toBeNull()
    expect(giroCode({ ...transfer, amount: minor(-1) })).toBeNull()
    expect(giroCode({ ...transfer, currency_code: "jpy" })).toBeNull()
  })
})
