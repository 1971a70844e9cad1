import { answered, booking, participant } from "../../booking/__tests__/example-booking"
import { changedMeanwhile } from "../conflict"

describe("What changed while a form was open (C-32)", () => {
  it("is told field by field, with whose it is", () => {
    const seen = booking([participant(1, "Anna"), participant(2, "Ben")], { booker: { first_name: "Anna" } })
    const now = booking([participant(1, "Anna"), participant(2, "Bea")], { booker: { first_name: "Anne" } })
    expect(changedMeanwhile(seen, now)).toEqual([
      { position: null, kind: "field", field: "first_name", before: "Anna", after: "Anne" },
      { position: 2, kind: "field", field: "first_name", before: "Ben", after: "Bea" },
    ])
  })

  it("is nothing when everybody stands as before", () => {
    expect(changedMeanwhile(booking([participant(1, "Anna")]), booking([participant(1, "Anna")]))).toEqual([])
  })

  it("are answers too, of a ticket and of the booking, and the language", () => {
    const diet = (value: string | null) => [answered("bqst_diet", value)]
    const seen = booking([participant(1, "Anna", { answers: diet("none") })], { answers: [answered("bqst_ad", null)] })
    const now = booking([participant(1, "Anna", { answers: diet("vegan") })], {
      answers: [answered("bqst_ad", "friends")],
      locale: "de",
    })
    expect(changedMeanwhile(seen, now)).toEqual([
      { position: null, kind: "answer", before: answered("bqst_ad", null), after: answered("bqst_ad", "friends") },
      { position: 1, kind: "answer", before: answered("bqst_diet", "none"), after: answered("bqst_diet", "vegan") },
      { position: null, kind: "field", field: "locale", before: "en", after: "de" },
    ])
  })

  it("are add-ons too, by how many there are", () => {
    const soup = (id: string, quantity: number, participant_id: string | null = null) => {
      return { id, title: "Soup", participant_id, quantity, paid: false }
    }
    const seen = booking([participant(1, "Anna")], { add_ons: [soup("bado_1", 1), soup("bado_2", 2, "bpar_1")] })
    const now = booking([participant(1, "Anna")], { add_ons: [soup("bado_3", 1), soup("bado_2", 1, "bpar_1")] })
    expect(changedMeanwhile(seen, now)).toEqual([{ position: 1, kind: "add_on", title: "Soup", before: 2, after: 1 }])
    const none = { kind: "add_on", title: "Soup", before: 0, after: 1 }
    expect(changedMeanwhile(booking([participant(1, "Anna")]), now)).toEqual([
      { ...none, position: null },
      { ...none, position: 1 },
    ])
  })

  it("is not a question that is asked since, and has no answer", () => {
    const now = booking([participant(1, "Anna", { answers: [answered("bqst_new", null)] })])
    expect(changedMeanwhile(booking([participant(1, "Anna")]), now)).toEqual([])
  })
})
