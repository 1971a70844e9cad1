import type { QuestionFormat } from "../../../../domain/question/format"
import { answerText } from "../answer-text"

const words = { t: (key: string) => key, language: "de" }
const asked = (format: QuestionFormat, options = [{ value: "fish", label: "Fisch" }]) => ({ format, options })

describe("An answer as staff read it (P13)", () => {
  it("tells choices by their labels, and one that is no longer offered by its value", () => {
    expect(answerText(asked("single_choice"), "fish", words)).toBe("Fisch")
    expect(answerText(asked("multiple_choice"), ["fish", "meat"], words)).toBe("Fisch, meat")
  })

  it("tells days, countries, figures and yes in the page's language", () => {
    expect(answerText(asked("date"), "2001-02-03", words)).toBe("3. Februar 2001")
    expect(answerText(asked("country"), "de", words)).toBe("Deutschland")
    expect(answerText(asked("number"), 1234.5, words)).toBe("1.234,5")
    expect(answerText(asked("yes_no"), true, words)).toBe("general.yes")
  })

  it("has no words for no answer", () => {
    expect(answerText(asked("text"), null, words)).toBeNull()
  })
})
