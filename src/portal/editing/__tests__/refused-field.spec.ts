import type { Problem } from "../../api/problem"
import { refusedField } from "../refused-field"

const refused = (code: string, participant: string | null): Problem => ({
  kind: "refused",
  status: 400,
  code,
  message: "Please enter a date.",
  details: { question_id: "bqst_1", participant },
})
const ben = { kind: "participant", id: "bpar_2" } as const

describe("The field that a refusal is about", () => {
  it("is the answer that the shop names, of the one whose it is", () => {
    const found = { field: "answers.bqst_1", message: "Please enter a date." }
    expect(refusedField(refused("answer_invalid", "bpar_2"), ben)).toEqual(found)
    expect(refusedField(refused("answer_invalid", null), { kind: "booking" })).toEqual(found)
  })

  it("is none for somebody else's answer, and for a refusal of another kind", () => {
    expect(refusedField(refused("answer_invalid", "bpar_1"), ben)).toBeNull()
    expect(refusedField(refused("editing_closed", "bpar_2"), ben)).toBeNull()
    expect(refusedField(null, ben)).toBeNull()
  })
})
