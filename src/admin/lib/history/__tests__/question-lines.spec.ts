import type { Change } from "../../contract/change"
import type { Translate } from "../../text/use-text"
import type { FieldNames, ToldQuestion } from "../field-names"
import { changeLines } from "../sentence"

const t: Translate = (key, values = {}) => [key, ...Object.values(values)].join(" ")
const meal: ToldQuestion = {
  ...{ label: "Your meal?", format: "single_choice", sensitive: false },
  options: [{ value: "fish", label: "Fish" }],
}
const names: FieldNames = {
  questions: new Map([
    ["question:bqst_meal", meal],
    ["question:bqst_ill", { ...meal, label: "Allergies", format: "text", sensitive: true }],
    ["question:meal", meal],
  ]),
  cell: (field) => (field === "rule:event:phone" ? "Phone · Event" : undefined),
}

function told(changes: Omit<Change["changes"][number], "subject">[]) {
  const reader = { t, language: "en", zone: "Europe/Berlin", names }
  const all = changes.map((change) => ({ subject: "booking", ...change }))
  return changeLines({ changes: all }, new Map(), reader).map(({ field, before, after }) => [field, before, after])
}

/** What a history says of questions and of the matrix, whose names only the event knows. */
describe("Questions in a history", () => {
  it("go by their words, and their answers by the labels of the options", () => {
    expect(told([{ field: "question:bqst_meal", before: null, after: "fish" }])).toEqual([
      ["Your meal?", "history.empty", "Fish"],
    ])
  })

  it("cover what is sensitive", () => {
    expect(told([{ field: "question:bqst_ill", before: null, after: "Peanuts" }])).toEqual([
      ["Allergies", "history.empty", "history.covered"],
    ])
  })

  it("tell of a definition what changed, its place counted from one", () => {
    const before = { format: "text", required: false, rank: 0, texts: { en: { label: "Meal" } } }
    const after = { format: "text", required: true, rank: 2, texts: { en: { label: "Your meal?" } } }
    expect(told([{ field: "question:meal", before, after }])).toEqual([
      ["Your meal?: history.question.texts", "EN: Meal", "EN: Your meal?"],
      ["Your meal?: question.required", "general.no", "general.yes"],
      ["Your meal?: history.question.rank", "1", "3"],
    ])
  })

  it("tell a cell of the matrix by its field and column, one that says nothing as above", () => {
    expect(told([{ field: "rule:event:phone", before: null, after: { mode: "read_only" } }])).toEqual([
      ["Phone · Event", "matrix.as_above", "matrix.mode.read_only"],
    ])
  })
})
