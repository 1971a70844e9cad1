import fc from "fast-check"
import { LANGUAGES } from "../../refusal/sentences"
import { ANSWER_FAULTS, answerSchema } from "../answer-schema"
import { faultSentence } from "../fault-sentence"
import { QUESTION_FORMATS } from "../format"
import type { Question } from "../question"
import { question } from "./asked-questions"

const read = (given: Partial<Question>, value: unknown) => {
  const result = answerSchema(question(given)).safeParse(value)
  return result.success ? result.data : result.error.issues.map(({ message }) => message)
}
const MENU = { options: ["fish", "none", "vegan"] }

describe("an answer is stored as", () => {
  it.each<[Partial<Question>, unknown, unknown]>([
    [{ format: "text" }, "  O'Brien ", "O'Brien"],
    [{ format: "long_text" }, "no nuts,\nno milk", "no nuts,\nno milk"],
    [{ format: "number", limits: { min: 0, max: 12 } }, 12, 12],
    [{ format: "date", limits: { min: "2027-03-28" } }, "2027-03-28", "2027-03-28"],
    [{ format: "yes_no", required: true }, false, false],
    [{ format: "single_choice", ...MENU }, "vegan", "vegan"],
    [{ format: "dropdown", ...MENU }, "fish", "fish"],
    [{ format: "multiple_choice", ...MENU }, ["vegan", "fish", "vegan"], ["fish", "vegan"]],
    [{ format: "file" }, "bfil_01ABC", "bfil_01ABC"],
    [{ format: "phone" }, "+49 30 123456", "+4930123456"],
    [{ format: "email" }, "Anna@Example.com", "anna@example.com"],
    [{ format: "country" }, "DE", "de"],
  ])("%o, %o: %o", (given, value, stored) => {
    expect(read(given, value)).toEqual(stored)
  })
})

describe("an answer is refused", () => {
  it.each<[Partial<Question>, unknown, string]>([
    [{ format: "text", required: true }, " ", "answer_required"],
    [{ format: "multiple_choice", required: true, ...MENU }, [], "answer_required"],
    [{ format: "yes_no", required: true }, null, "answer_required"],
    [{ format: "text", limits: { max_length: 3 } }, "long", "answer_too_long"],
    [{ format: "text" }, "two\nlines", "answer_malformed"],
    [{ format: "text" }, 7, "answer_malformed"],
    [{ format: "long_text" }, "a\u0000b", "answer_malformed"],
    [{ format: "long_text" }, "half a character: \ud83d", "answer_malformed"],
    [{ format: "number" }, "7", "answer_not_a_number"],
    [{ format: "number", limits: { min: 2 } }, 1, "answer_too_small"],
    [{ format: "number", limits: { max: 2 } }, 3, "answer_too_great"],
    [{ format: "number" }, Number.NaN, "answer_not_a_number"],
    [{ format: "date" }, "2027-02-30", "answer_not_a_date"],
    [{ format: "date" }, "1.3.2027", "answer_not_a_date"],
    [{ format: "date", limits: { max: "2027-10-31" } }, "2027-11-01", "answer_too_great"],
    [{ format: "single_choice", ...MENU }, "beef", "answer_not_an_option"],
    [{ format: "multiple_choice", ...MENU }, ["vegan", "beef"], "answer_not_an_option"],
    [{ format: "file" }, "../../etc/passwd", "answer_malformed"],
    [{ format: "phone" }, "call me", "answer_not_a_phone"],
    [{ format: "email" }, "anna@", "answer_not_an_email"],
    [{ format: "country" }, "xx", "answer_not_a_country"],
  ])("%o, %o: %s", (given, value, fault) => {
    expect(read(given, value)).toContain(fault)
  })

  it("with a sentence in each language for every fault", () => {
    for (const fault of ANSWER_FAULTS) {
      for (const language of LANGUAGES) expect(faultSentence(fault, language)).toMatch(/\.$/)
    }
  })
})

describe("whatever somebody sends", () => {
  const asked = fc.record({
    format: fc.constantFrom(...QUESTION_FORMATS),
    required: fc.boolean(),
    options: fc.constantFrom<string[]>([], ["a", "b"]),
  })

  it("is stored or refused with a fault of ours, and what is stored fits again and stays", () => {
    fc.assert(
      fc.property(asked, fc.anything(), (given, value) => {
        const schema = answerSchema(question(given))
        const first = schema.safeParse(value)
        if (!first.success) return
        expect(schema.safeParse(first.data)).toEqual({ success: true, data: first.data })
      }),
      { numRuns: 2000 }
    )
  })
})
