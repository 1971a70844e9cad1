import fc from "fast-check"
import { schedule } from "../schedule"

const ALWAYS_OPEN = { opens_at: null, closes_at: null }
const SATURDAY = { starts_at: "2027-06-05T18:00:00.000Z", ends_at: "2027-06-05T21:00:00.000Z" }
const SUNDAY = { starts_at: "2027-06-06T18:00:00.000Z", ends_at: "2027-06-06T21:00:00.000Z" }

describe("schedule", () => {
  it("puts the dates in order, and says the first start and the last end", () => {
    expect(schedule([SUNDAY, SATURDAY], ALWAYS_OPEN)).toEqual({
      ok: true,
      value: { starts_at: SATURDAY.starts_at, ends_at: SUNDAY.ends_at, dates: [SATURDAY, SUNDAY] },
    })
  })

  it("ends with the date that ends last, not with the one that starts last", () => {
    const festival = { starts_at: "2027-06-04T10:00:00.000Z", ends_at: "2027-06-08T10:00:00.000Z" }
    expect(schedule([festival, SUNDAY], ALWAYS_OPEN)).toMatchObject({ value: { ends_at: festival.ends_at } })
  })

  it("compares instants, not texts: dates may be given with any offset", () => {
    const inTokyo = { starts_at: "2027-06-06T01:00:00+09:00", ends_at: "2027-06-06T05:00:00+09:00" }
    expect(schedule([SATURDAY, inTokyo], ALWAYS_OPEN)).toMatchObject({
      value: { starts_at: "2027-06-05T16:00:00.000Z", ends_at: "2027-06-05T21:00:00.000Z" },
    })
  })

  it.each([
    ["no date", [], ALWAYS_OPEN, "dates"],
    [
      "a date that ends before it starts",
      [{ starts_at: SUNDAY.ends_at, ends_at: SUNDAY.starts_at }],
      ALWAYS_OPEN,
      "dates",
    ],
    ["a date without a length", [{ starts_at: SUNDAY.starts_at, ends_at: SUNDAY.starts_at }], ALWAYS_OPEN, "dates"],
    [
      "a registration that closes before it opens",
      [SUNDAY],
      { opens_at: "2027-05-01T00:00:00+02:00", closes_at: "2027-04-30T22:00:00Z" },
      "registration_closes_at",
    ],
  ])("refuses %s", (_case, dates, registration, field) => {
    expect(schedule(dates, registration)).toMatchObject({ ok: false, refusal: { code: "event_invalid", field } })
  })

  it("loses no date, and spans all of them", () => {
    const instants = fc.integer({ min: Date.UTC(2027, 0), max: Date.UTC(2030, 0) })
    const dates = fc.tuple(instants, fc.integer({ min: 1, max: 1e9 })).map(([start, length]) => ({
      starts_at: new Date(start).toISOString(),
      ends_at: new Date(start + length).toISOString(),
    }))
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 20 }), (all) => {
        const planned = schedule(all, ALWAYS_OPEN)
        if (!planned.ok) throw new Error(planned.refusal.code)
        const { value } = planned
        expect(value.dates).toHaveLength(all.length)
        expect(value.dates).toEqual(expect.arrayContaining(all))
        expect(value.starts_at).toBe(all.map(({ starts_at }) => starts_at).sort()[0])
        expect(value.ends_at).toBe(
          all
            .map(({ ends_at }) => ends_at)
            .sort()
            .at(-1)
        )
      })
    )
  })
})
