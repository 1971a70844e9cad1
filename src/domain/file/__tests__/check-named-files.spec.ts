import type { Question } from "../../question/question"
import { checkNamedFiles } from "../check-named-files"

const question = (id: string, format: Question["format"]): Question => ({
  id,
  format,
  version: 1,
  key: id,
  level: "participant",
  ticket_type_ids: null,
  required: false,
  sensitive: false,
  texts: { en: { label: "Pass" } },
  options: [],
  limits: {},
  rank: 0,
})
const QUESTIONS = [question("bqst_pass", "file"), question("bqst_photo", "file"), question("bqst_note", "text")]
const FILES = [{ id: "bfil_1", question_id: "bqst_pass" }]
const asked = (answers: Record<string, string | null>) =>
  checkNamedFiles({ lines: [{ line_item_id: "line", participants: [{ answers }] }] }, QUESTIONS, FILES)

describe("the files that a registration names", () => {
  it("are this cart's, for just this question; whoever sends none names none", () => {
    expect(asked({ bqst_pass: "bfil_1", bqst_photo: null, bqst_note: "bfil_2" }).ok).toBe(true)
    expect(asked({}).ok).toBe(true)
  })

  it.each([
    ["another cart's file", { bqst_pass: "bfil_2" }, "bqst_pass"],
    ["a file sent for another question", { bqst_photo: "bfil_1" }, "bqst_photo"],
  ])("are refused: %s", (_, answers, question_id) => {
    expect(asked(answers)).toMatchObject({
      refusal: { code: "answer_invalid", question_id, participant: "line:1", fault: "answer_malformed" },
    })
  })

  it("are looked at for the booking as a whole too", () => {
    const checked = checkNamedFiles({ answers: { bqst_pass: "bfil_2" }, lines: [] }, QUESTIONS, FILES)
    expect(checked).toMatchObject({ refusal: { question_id: "bqst_pass", participant: null } })
  })
})
