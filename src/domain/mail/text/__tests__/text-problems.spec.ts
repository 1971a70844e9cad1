import { LANGUAGES } from "../../../refusal/sentences"
import { defaultText } from "../default-text"
import { MAX_BODY, MAX_SUBJECT, mailTextSchema } from "../mail-text"
import { textProblems } from "../text-problems"
import { TEXT_TOPICS, type TextTopic } from "../topics"

const TOPICS = Object.keys(TEXT_TOPICS) as TextTopic[]
const FINE = { subject: "{{event}}: {{number}}", body: "Hello {{booker}},\n\n{{manage_url}}" }

describe("the organiser's words for a mail (M10, M11)", () => {
  it.each(TOPICS.flatMap((topic) => LANGUAGES.map((language) => [topic, language] as const)))(
    "%s may say in %s what it says by default",
    (topic, language) => {
      expect(textProblems(topic, defaultText(topic, language))).toEqual([])
    }
  )

  it("may use every placeholder of theirs, with blanks inside the braces", () => {
    expect(textProblems("booking_granted", { ...FINE, body: "{{ until }} {{fields}} {{manage_url}}" })).toEqual([])
  })

  it.each([
    ["no subject", { subject: "" }, { code: "mail_text_invalid", field: "subject", reason: "empty" }],
    ["no text", { body: "" }, { code: "mail_text_invalid", field: "body", reason: "empty" }],
    ["a subject that is too long", { subject: "a".repeat(MAX_SUBJECT + 1) }, { reason: "too_long", max: MAX_SUBJECT }],
    ["a text that is too long", { body: "a".repeat(MAX_BODY + 1) }, { reason: "too_long", max: MAX_BODY }],
    ["a second header in the subject", { subject: "Hi\r\nBcc: eve@example.com" }, { reason: "unprintable" }],
    ["a control character in the text", { body: "Hi\u0007" }, { field: "body", reason: "unprintable" }],
    ["half of a character", { body: "Hi \ud83d" }, { field: "body", reason: "unprintable" }],
    [
      "a placeholder that nobody knows",
      { body: "{{surname}}" },
      { code: "mail_placeholder_unknown", placeholder: "surname" },
    ],
    ["a placeholder without a name", { body: "{{}}" }, { code: "mail_placeholder_unknown", placeholder: "" }],
    ["one of another mail", { body: "{{amount}}" }, { code: "mail_placeholder_unknown", placeholder: "amount" }],
    ["a name of the language it is written in", { body: "{{constructor}}" }, { placeholder: "constructor" }],
    ["the link in the subject", { subject: "{{manage_url}}" }, { code: "mail_placeholder_unknown", field: "subject" }],
    ["a placeholder that is not closed", { body: "Hello {{booker" }, { field: "body", reason: "braces" }],
  ])("is refused with %s", (_what, typed, problem) => {
    expect(textProblems("booking_confirmed", { ...FINE, ...typed })).toEqual([expect.objectContaining(problem)])
  })

  it.each(["booking_reminder", "booking_invitation", "booking_granted"] as const)("%s needs the link", (topic) => {
    expect(textProblems(topic, { ...FINE, body: "Hello" })).toEqual([
      { code: "mail_placeholder_missing", placeholder: "manage_url" },
    ])
    expect(textProblems("booking_confirmed", { ...FINE, body: "Hello" })).toEqual([])
  })

  it("hears of everything that is wrong at once", () => {
    expect(textProblems("booking_reminder", { subject: "", body: "{{x}} {{y}}" }).map(({ code }) => code)).toEqual([
      "mail_text_invalid",
      "mail_placeholder_unknown",
      "mail_placeholder_unknown",
      "mail_placeholder_missing",
    ])
  })

  it("keeps its paragraphs, whichever way line breaks were typed", () => {
    expect(mailTextSchema.parse({ subject: " Hi ", body: "a\r\n\r\nb\rc\n" })).toEqual({
      subject: "Hi",
      body: "a\n\nb\nc",
    })
  })
})
