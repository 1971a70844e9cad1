import { type KeptQuestion, planQuestions, type QuestionChange } from "../plan-change"
import type { CreateQuestion } from "../question"
import { createQuestionSchema, updateQuestionSchema } from "../question"
import { question } from "./asked-questions"

const DIET: CreateQuestion = {
  key: "diet",
  format: "single_choice",
  level: "participant",
  options: ["fish", "vegan"],
  texts: { en: { label: "What do you eat?", options: { fish: "Fish", vegan: "Vegan" } } },
}
const kept = (given: Partial<KeptQuestion>): KeptQuestion => ({ ...question(), archived: false, ...given })
const plan = (change: QuestionChange, questions: KeptQuestion[] = []) => {
  return planQuestions(change, { questions, ticket_type_ids: ["adult"] })
}
const refusal = (change: QuestionChange, questions: KeptQuestion[] = []) => {
  const decision = plan(change, questions)
  return decision.ok ? null : decision.refusal
}
const add = (given: Partial<CreateQuestion>): QuestionChange => ({ kind: "add", question: { ...DIET, ...given } })

describe("a question is added", () => {
  it("behind the last one, asked of everybody, and not required", () => {
    expect(plan(add({}), [kept({ rank: 4 })])).toMatchObject({
      value: { added: { key: "diet", rank: 5, ticket_type_ids: null, required: false, sensitive: false } },
    })
  })

  it.each<[string, Partial<CreateQuestion>, string, string]>([
    ["no wording", { texts: {} }, "texts", "missing"],
    [
      "a label too few",
      { texts: { en: { label: "Diet", options: { fish: "Fish" } } } },
      "texts",
      "options_not_labelled",
    ],
    ["nothing to choose from", { options: [] }, "options", "not_fitting"],
    ["options of a text", { format: "text" }, "options", "not_fitting"],
    ["an option twice", { options: ["fish", "fish"] }, "options", "twice"],
    ["a limit of another format", { limits: { max_length: 3 } }, "limits.max_length", "not_fitting"],
    ["another event's ticket type", { ticket_type_ids: ["child"] }, "ticket_type_ids", "unknown"],
  ])("but not with %s", (_what, given, field, reason) => {
    expect(refusal(add(given))).toEqual({ code: "question_invalid", field, reason })
  })

  it("but not with limits that cross or are of another kind", () => {
    const number: Partial<CreateQuestion> = { format: "number", options: [], texts: { en: { label: "Age" } } }
    expect(refusal(add({ ...number, limits: { min: 3, max: 2 } }))).toMatchObject({ reason: "crossed" })
    expect(refusal(add({ ...number, limits: { min: "2027-01-01" } }))).toMatchObject({ reason: "not_fitting" })
  })

  it("but not under a key that is taken, also by one put away, and not beyond a hundred", () => {
    expect(refusal(add({}), [kept({ key: "diet", archived: true })])).toEqual({
      code: "question_key_taken",
      key: "diet",
    })
    const many = Array.from({ length: 100 }, (_, index) => kept({ id: `bqst_${index}`, key: `q${index}` }))
    expect(refusal(add({}), many)).toEqual({ code: "too_many_questions", most: 100 })
  })
})

describe("a question is changed", () => {
  const texts = { en: { label: "Worded anew" } }

  it("keeps its former definition for the answers that were given to it", () => {
    const before = kept({ version: 3 })
    const { id: _id, version: _version, archived: _archived, ...definition } = before
    expect(plan({ kind: "update", id: "bqst_1", set: { texts } }, [before])).toMatchObject({
      value: {
        updated: [{ id: "bqst_1", set: { texts, version: 4 } }],
        former: [{ question_id: "bqst_1", version: 3, definition }],
      },
    })
  })

  it("has no new version for the same words, another place, or being put away", () => {
    const nothing = plan({ kind: "update", id: "bqst_1", set: { required: false } }, [kept({})])
    expect(nothing).toMatchObject({ value: { updated: [], former: [] } })
    const moved = plan({ kind: "update", id: "bqst_1", set: { rank: 9 } }, [kept({})])
    expect(moved).toMatchObject({ value: { updated: [{ id: "bqst_1", set: { rank: 9 } }], former: [] } })
    const away = plan({ kind: "archive", id: "bqst_1", archived: true }, [kept({})])
    expect(away).toMatchObject({ value: { updated: [{ id: "bqst_1", set: { archived: true } }], former: [] } })
  })

  it("is of this event, and keeps key, format and level", () => {
    expect(refusal({ kind: "update", id: "other", set: {} }, [kept({})])).toEqual({ code: "question_not_found" })
    expect(refusal({ kind: "archive", id: "other", archived: true })).toEqual({ code: "question_not_found" })
    for (const set of [{ key: "other" }, { format: "text" }, { level: "booking" }]) {
      expect(updateQuestionSchema.safeParse(set).success).toBe(false)
    }
    expect(createQuestionSchema.safeParse({ ...DIET, event_id: "bevt_1" }).success).toBe(false)
  })

  it("takes a new place with all the others, and with no fewer", () => {
    const two = [kept({ id: "bqst_1", rank: 0 }), kept({ id: "bqst_2", key: "second", rank: 1 })]
    expect(plan({ kind: "order", ids: ["bqst_2", "bqst_1"] }, two)).toMatchObject({
      value: {
        updated: [
          { id: "bqst_1", set: { rank: 1 } },
          { id: "bqst_2", set: { rank: 0 } },
        ],
      },
    })
    expect(refusal({ kind: "order", ids: ["bqst_1"] }, two)).toMatchObject({ code: "question_invalid", field: "ids" })
  })
})
