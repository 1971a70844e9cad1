import { answered, booking, no, participant, yes } from "../../booking/__tests__/example-booking"
import { filledIn, missingData } from "../missing"

const diet = answered("bqst_diet", null)
const fields = { first_name: yes(), last_name: yes(), "question:bqst_diet": yes() }

describe("What is missing", () => {
  it("is a ticket's name, and what must be answered", () => {
    const named = participant(1, "Anna", { answers: [diet], may: { fields } })
    const nameless = participant(2, null, { answers: [answered("bqst_diet", "vegan")], may: { fields } })
    const { open, locked } = missingData(booking([named, nameless]))
    expect(open).toEqual([
      { participant: named, name: false, answers: [diet] },
      { participant: nameless, name: true, answers: [] },
    ])
    expect(locked).toBeNull()
  })

  it("is no answer that may be left out, and nobody's who does not come", () => {
    const free = answered("bqst_free", null, { required: false })
    const gone = participant(2, null, { status: "cancelled", may: { fields } })
    expect(missingData(booking([participant(1, "Anna", { answers: [free] }), gone])).open).toEqual([])
  })

  it("is asked as far as it may still be told, and says why the rest is not", () => {
    const closed = { ...fields, first_name: no("Names are closed.") }
    const { open, locked } = missingData(booking([participant(1, null, { answers: [diet], may: { fields: closed } })]))
    expect(open).toMatchObject([{ name: false, answers: [diet] }])
    expect(locked?.message).toBe("Names are closed.")
  })
})

describe("What was filled in", () => {
  const one = participant(1, null, { answers: [diet] })
  const missing = [
    { participant: null, name: false, answers: [answered("bqst_ad", null)] },
    { participant: one, name: true, answers: [diet] },
  ]

  it("is sent as far as it goes; the rest is asked again", () => {
    const typed = {
      bpar_1: { first_name: " Cara ", last_name: "", answers: { bqst_diet: "vegan" } },
      bpar_9: { first_name: "Nobody’s", last_name: "ticket" },
    }
    expect(filledIn(missing, typed)).toEqual({
      participants: [{ id: "bpar_1", first_name: "Cara", last_name: null, answers: { bqst_diet: "vegan" } }],
    })
    expect(filledIn(missing, { booking: { answers: { bqst_ad: "friends" } } })).toEqual({
      answers: { bqst_ad: "friends" },
    })
  })

  it("is nothing where everything was left empty", () => {
    expect(filledIn(missing, { bpar_1: { first_name: "  ", answers: { bqst_diet: "" } } })).toBeNull()
  })
})
