import type { ShownQuestion } from "../../question/shown-question"
import { LANGUAGES } from "../../refusal/sentences"
import { type HistoryReader, type LoggedEntry, ownHistory } from "../own-history"
import { isOwnAction, OWN_ACTIONS, ownSentence } from "../own-words"

const at = "2027-05-01T12:00:00.000Z"
const CUSTOMER = { type: "customer", id: null } as const
const question = (id: string, sensitive: boolean): ShownQuestion => ({
  id,
  key: id,
  format: "text",
  level: "participant",
  ticket_type_ids: null,
  required: false,
  sensitive,
  limits: {},
  label: `Label of ${id}`,
  help: null,
  options: [],
})
const reader = (given: Partial<HistoryReader> = {}): HistoryReader => ({
  language: "en",
  participant_id: null,
  positions: new Map([
    ["bpar_anna", 1],
    ["bpar_ben", 2],
  ]),
  questions: [question("bqst_diet", false), question("bqst_health", true)],
  isHidden: () => false,
  ...given,
})
const edited = (changes: LoggedEntry["changes"], actor: LoggedEntry["actor"] = CUSTOMER): LoggedEntry => {
  return { at, action: "booking.updated", actor, changes }
}
const change = (subject: string, field: string, before: string | null, after: string | null) => {
  return { subject, field, before, after }
}

describe("the history that a customer reads", () => {
  it("shows own data as they are, sensitive answers masked, and nothing that is not theirs to know", () => {
    const [entry] = ownHistory(
      [
        edited([
          change("booking", "email", "anna@example.com", "new@example.com"),
          change("bpar_ben", "question:bqst_diet", null, "vegan"),
          change("bpar_ben", "question:bqst_health", null, "asthma"),
          change("booking", "token_generation", "1", "2"),
          change("entry", "reason", null, "called twice"),
        ]),
      ],
      reader()
    )
    expect(entry).toMatchObject({ who: "you", sentence: "The booking was changed by you." })
    expect(entry?.changes).toEqual([
      { field: "email", label: "E-mail", position: null, before: "anna@example.com", after: "new@example.com" },
      { field: "question:bqst_diet", label: "Label of bqst_diet", position: 2, before: "", after: "vegan" },
      { field: "question:bqst_health", label: "Label of bqst_health", position: 2, before: "", after: "•••" },
    ])
  })

  it("leaves out what the organiser hides, and whatever is the organiser's business", () => {
    const hidden = reader({ isHidden: (subject, field) => subject === "bpar_ben" && field === "phone" })
    const [entry] = ownHistory(
      [edited([change("bpar_ben", "phone", "1", "2"), change("booking", "phone", "1", "2")])],
      hidden
    )
    expect(entry?.changes.map(({ position }) => position)).toEqual([null])
    expect(ownHistory([{ ...edited([]), action: "finding.repaired" }], reader())).toEqual([])
  })

  it("tells a participant of the own ticket only, and each reader who it was from where they stand", () => {
    const byBen = edited([change("bpar_ben", "phone", "1", "2"), change("bpar_anna", "phone", "3", "4")], {
      type: "customer",
      id: "bpar_ben",
    })
    const [own] = ownHistory([byBen], reader({ participant_id: "bpar_ben" }))
    expect(own).toMatchObject({ who: "you", changes: [{ before: "1", after: "2" }] })
    expect(ownHistory([byBen], reader())[0]?.sentence).toBe("The booking was changed by participant 2.")
    expect(ownHistory([edited([])], reader({ participant_id: "bpar_ben" }))[0]?.who).toBe("booker")
    expect(ownHistory([edited([], { type: "staff", id: "user_1" })], reader())[0]?.who).toBe("organiser")
    expect(ownHistory([edited([], { type: "system", id: null })], reader())[0]?.who).toBe("system")
  })

  it("says everything in each language, differently", () => {
    for (const action of OWN_ACTIONS.filter(isOwnAction)) {
      for (const by of [
        { who: "you" },
        { who: "organiser" },
        { who: "system" },
        { who: "participant", position: 2 },
      ] as const) {
        const said = LANGUAGES.map((language) => ownSentence(action, by, language))
        expect(new Set(said).size).toBe(LANGUAGES.length)
        for (const sentence of said) expect(sentence).not.toMatch(/[{}]/)
      }
    }
  })
})
