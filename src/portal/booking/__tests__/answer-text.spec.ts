import type { Answered } from "../../api/answers"
import { answerText } from "../answer-text"
import { answered } from "./example-booking"

const options = [
  { value: "none", label: "Everything" },
  { value: "vegan", label: "Vegan" },
]
const spell = (one: Answered) => answerText(one, { language: "en", tag: "en-GB", yes: "Yes", no: "No" })

it.each([
  ["its label for a choice", answered("q", "vegan", { format: "dropdown", options }), "Vegan"],
  [
    "all labels for several",
    answered("q", ["none", "vegan"], { format: "multiple_choice", options }),
    "Everything, Vegan",
  ],
  ["a word for yes or no", answered("q", false, { format: "yes_no" }), "No"],
  ["a date as people write it, in no zone", answered("q", "2027-03-28", { format: "date" }), "28 March 2027"],
  ["a country by its name", answered("q", "fr", { format: "country" }), "France"],
  ["a number with all its digits", answered("q", 1234.5678, { format: "number" }), "1,234.5678"],
  [
    "a file by what it was called",
    { ...answered("q", "bfil_1", { format: "file" }), file: { id: "bfil_1", name: "a.pdf", size: 1 } },
    "a.pdf",
  ],
  ["text as it was typed", answered("q", "Hello\nyou", { format: "long_text" }), "Hello\nyou"],
  ["nothing for no answer", answered("q", null), null],
])("an answer is written as %s", (_, one, text) => {
  expect(spell(one)).toBe(text)
})
