import type { AnswerValue, EventQuestion } from "../../../client"
import { answerFault } from "../answer-fault"
import { fileSize, fileTypes } from "../file-limits"

const asked = (change: Partial<EventQuestion>): EventQuestion => ({
  id: "bqst_1",
  key: "one",
  format: "text",
  level: "booking",
  ticket_type_ids: null,
  required: false,
  sensitive: false,
  label: "One",
  help: null,
  options: [],
  limits: {},
  ...change,
})
const options = [
  { value: "vegan", label: "Vegan" },
  { value: "all", label: "Everything" },
]

describe("What is wrong with an answer", () => {
  it.each<[string, Partial<EventQuestion>, AnswerValue | undefined, string | null]>([
    ["nothing, where none is needed", {}, null, null],
    ["nothing typed, where one is needed", { required: true }, undefined, "answer_required"],
    ["an option that does not exist", { format: "dropdown", options }, "meat", "answer_not_an_option"],
    ["an option that exists", { format: "single_choice", options }, "vegan", null],
    ["several options", { format: "multiple_choice", options }, ["all", "vegan"], null],
    ["a number below the least", { format: "number", limits: { min: 18 } }, 17, "answer_too_small"],
    ["a date that does not exist", { format: "date" }, "2027-02-30", "answer_not_a_date"],
    ["a no, which is an answer", { format: "yes_no", required: true }, false, null],
    ["an address without its host", { format: "email" }, "anna@", "answer_not_an_email"],
    ["a country of the moon", { format: "country" }, "zz", "answer_not_a_country"],
  ])("%s", (_, change, value, fault) => {
    expect(answerFault(asked(change), value)).toBe(fault)
  })
})

describe("What is said of a file before it is chosen", () => {
  it("is its largest size and its kinds, as people say them", () => {
    expect(fileSize(10 * 1024 * 1024, "de")).toBe("10 MB")
    expect(fileSize(512, "en")).toBe("512 byte")
    expect(fileTypes(["application/pdf", "image/jpeg"])).toBe("PDF, JPEG")
    expect(fileTypes(undefined)).toBe("")
  })
})
