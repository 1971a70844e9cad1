import { askedOfBooking, askedOfParticipant } from "../asked"
import { checkAnswers, lacksAnswers } from "../check-answers"
import { carriedAnswers, fittingAnswers, leavesOut } from "../fitting-answers"
import { shownQuestion } from "../shown-question"
import { question } from "./asked-questions"

const diet = question({ id: "bqst_diet", key: "diet", format: "dropdown", options: ["fish", "vegan"], required: true })
const age = question({ id: "bqst_age", key: "age", format: "number", ticket_type_ids: ["child"] })
const invoice = question({ id: "bqst_invoice", key: "invoice", level: "booking", ticket_type_ids: ["business"] })

describe("a question is asked", () => {
  it("of the tickets of its types, and of the booking as a whole where one of them is in it", () => {
    expect(askedOfParticipant([diet, age, invoice], "adult")).toEqual([diet])
    expect(askedOfParticipant([diet, age, invoice], "child")).toEqual([diet, age])
    expect(askedOfBooking([diet, age, invoice], ["adult", "business"])).toEqual([invoice])
    expect(askedOfBooking([diet, age, invoice], ["adult"])).toEqual([])
  })

  it("in the language wanted, else in English, else in what there is", () => {
    expect(shownQuestion(diet, "de")).toMatchObject({ label: "Frage", help: "Hilfe", options: [{ value: "fish" }, {}] })
    expect(shownQuestion(diet, "fr")).toMatchObject({ label: "Question", help: null })
    expect(shownQuestion(question({ texts: { de: { label: "Frage" } } }), "fr").label).toBe("Frage")
  })
})

describe("answers in a request", () => {
  const facts = { asked: [diet, age], participant: "anna" } as const

  it("must answer all that is required where all is wanted, and what is given where something is changed", () => {
    expect(checkAnswers({ bqst_age: 7 }, { ...facts, wanted: "all" })).toMatchObject({
      refusal: { code: "answer_invalid", question_id: "bqst_diet", participant: "anna", fault: "answer_required" },
    })
    expect(checkAnswers({ bqst_age: 7 }, { ...facts, wanted: "given" })).toEqual({
      ok: true,
      value: [{ question: age, value: 7 }],
    })
  })

  it("may empty what is not required (C-10)", () => {
    expect(checkAnswers({ bqst_age: "" }, { ...facts, wanted: "given" })).toMatchObject({ value: [{ value: null }] })
    expect(checkAnswers({ bqst_diet: "" }, { ...facts, wanted: "given" })).toMatchObject({ ok: false })
  })

  it("answer nothing that is not asked here, like another event's question", () => {
    expect(checkAnswers({ bqst_invoice: "x" }, { ...facts, wanted: "given" })).toMatchObject({
      refusal: { code: "question_not_asked", question_id: "bqst_invoice" },
    })
    expect(checkAnswers(JSON.parse('{"__proto__": 1}'), { ...facts, wanted: "given" })).toMatchObject({ ok: false })
  })

  it("are missing where a required one is", () => {
    expect(lacksAnswers([diet, age], { bqst_age: 7 })).toBe(true)
    expect(lacksAnswers([diet, age], { bqst_diet: "fish" })).toBe(false)
  })
})

describe("answers that were given before", () => {
  it("stay as far as they still fit, with the version of now", () => {
    const asked = [{ ...diet, version: 4 }, age]
    const fitting = fittingAnswers({ bqst_diet: "vegan", bqst_age: "seven", bqst_gone: "x" }, asked)
    expect(fitting).toEqual([{ question_id: "bqst_diet", question_version: 4, value: "vegan" }])
    expect(leavesOut(asked, fitting)).toBe(false)
    expect(leavesOut(asked, [])).toBe(true)
  })

  it("go along to the question of another event with the same key and format", () => {
    const there = question({ id: "bqst_there", key: "diet", format: "dropdown", options: ["vegan"] })
    const asText = question({ id: "bqst_text", key: "age", format: "text" })
    expect(carriedAnswers({ bqst_diet: "vegan", bqst_age: 7 }, [diet, age], [there, asText])).toEqual({
      bqst_there: "vegan",
    })
  })
})
