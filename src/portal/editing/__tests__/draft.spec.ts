import fc from "fast-check"
import { answered, booking, participant } from "../../booking/__tests__/example-booking"
import { answerPath, changedIn, changeOf, type Draft, draftOf, mineOver, sameAnswer } from "../draft"
import { PERSON_FIELDS, toValues } from "../person-values"

const ANSWERS = ["bqst_1", "bqst_2"]
const person = fc.record(Object.fromEntries(PERSON_FIELDS.map((field) => [field, fc.constantFrom("", "a", "b")])))
const value = fc.oneof(fc.constantFrom(null, "", "x", true, false, 0, 7), fc.subarray(["a", "b", "c"]))
const answers = fc.record(Object.fromEntries(ANSWERS.map((id) => [id, value])))
const drafts: fc.Arbitrary<Draft> = fc
  .tuple(person, answers)
  .map(([one, given]) => ({ ...toValues({}), ...one, answers: given }))

describe("Saving mine over theirs", () => {
  it("keeps every field that I touched, and takes every other as it is now", () => {
    fc.assert(
      fc.property(drafts, drafts, drafts, (seen, now, mine) => {
        const touched = changedIn(seen, mine)
        const merged = mineOver(now, seen, mine)
        for (const field of PERSON_FIELDS) expect(merged[field]).toBe((touched.includes(field) ? mine : now)[field])
        for (const id of ANSWERS) {
          expect(merged.answers[id]).toEqual((touched.includes(answerPath(id)) ? mine : now).answers[id])
        }
      })
    )
  })
})

describe("What an edit sends", () => {
  const ben = participant(2, "Ben", { answers: [answered("bqst_1", ["b", "a"]), answered("bqst_2", "x")] })
  const subject = { kind: "participant", id: ben.id } as const
  const seen = booking([ben])

  it("is nothing when nothing changed: spaces, and the order of what was chosen, aside", () => {
    const stored = draftOf(seen, subject)
    const typed = { ...stored, first_name: " Ben ", answers: { bqst_1: ["a", "b"], bqst_2: " x " } }
    expect(changeOf(seen, subject, typed)).toEqual({ person: {}, answers: {} })
  })

  it("is the answers that changed and no other; one that was emptied is taken away", () => {
    const typed = { ...draftOf(seen, subject), answers: { bqst_1: ["b", "a"], bqst_2: null } }
    expect(changeOf(seen, subject, typed)).toEqual({ person: {}, answers: { bqst_2: null } })
  })

  it("tells no and nothing apart", () => {
    expect(sameAnswer(false, null)).toBe(false)
    expect(sameAnswer(0, null)).toBe(false)
    expect(sameAnswer("", undefined)).toBe(true)
    expect(sameAnswer([], null)).toBe(true)
  })
})
