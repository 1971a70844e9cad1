import { checkQuestion, completeQuestion } from "../../../../domain/question/check-question"
import { createQuestionSchema } from "../../../../domain/question/question"
import type { AdminQuestion } from "../../contract/question"
import { newQuestion, newQuestionForm, questionChange, questionForm } from "../question-form"
import { keyOf, optionValueOf } from "../slug"

describe("A question in its builder (P13)", () => {
  it("is what the server takes: options by values made from their labels, limits of its format alone", () => {
    const form = newQuestionForm()
    form.key = "meal"
    form.format = "single_choice"
    form.texts.de = { label: "Essen", help: " " }
    form.options = ["Fisch", "Fisch!"].map((de) => ({ value: "", labels: { en: "", de, fr: "" } }))
    form.limits.max_length = "20"
    const question = newQuestion(form)
    expect(question).toMatchObject({
      options: ["fisch", "fisch-2"],
      texts: { de: { label: "Essen", options: { fisch: "Fisch", "fisch-2": "Fisch!" } } },
      limits: {},
    })
    expect(checkQuestion(completeQuestion(createQuestionSchema.parse(question)), []).ok).toBe(true)
  })

  it("comes back as it was, but for what answers rest on", () => {
    const stored: AdminQuestion = {
      ...{ id: "bqst_1", version: 2, archived: false, rank: 3, key: "proof", format: "file", level: "participant" },
      ...{ ticket_type_ids: ["btkt_1"], required: true, sensitive: true, options: [] },
      texts: { en: { label: "Proof", help: "A scan." } },
      limits: { accept: ["application/pdf"], max_bytes: 2 * 1024 * 1024 },
    }
    const { ticket_type_ids, required, sensitive, options, texts, limits } = stored
    expect(questionChange(questionForm(stored))).toEqual({
      ...{ ticket_type_ids, required, sensitive, options, texts, limits },
    })
  })
})

describe("A key made from a label", () => {
  it("is written in plain letters and begins with one", () => {
    expect(keyOf("Größe (T-Shirt)")).toBe("groesse_t_shirt")
    expect(keyOf("2. Adresse à côté")).toBe("q_2_adresse_a_cote")
    expect(keyOf("!!!")).toBe("")
  })

  it("is another one for each option of a question", () => {
    expect(optionValueOf("A", ["a", "a-2"])).toBe("a-3")
    expect(optionValueOf("?", [])).toBe("option")
  })
})
