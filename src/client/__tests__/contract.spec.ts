import type { storeEvent } from "../../api/store/events/view"
import { shownQuestion } from "../../domain/question/shown-question"
import type { CustomerPreview } from "../../domain/rebooking/change"
import type { shownPlan } from "../../domain/rebooking/shown-plan"
import type { Registration as ReadRegistration } from "../../domain/registration/registration"
import type { BookableEvent, Change, EventQuestion, Plan, Registration } from "../index"

/** What JSON makes of a value. */
type Sent<T> = T extends Date
  ? string
  : T extends number
    ? number
    : T extends object
      ? { [K in keyof T]: Sent<T[K]> }
      : T

/**
 * The client's types stand alone, since a storefront has neither our rules nor their libraries. That they say what the
 * server does is checked by the compiler: one of these does not compile otherwise (`npm run types`).
 */
const read = {
  event: (served: Omit<Sent<ReturnType<typeof storeEvent>>, "not_bookable">): Omit<BookableEvent, "not_bookable"> =>
    served,
  plan: (served: Sent<ReturnType<typeof shownPlan>>): Plan => served,
  question: (served: Sent<ReturnType<typeof shownQuestion>>): EventQuestion => served,
}
const sent = {
  change: (change: Change): CustomerPreview => change,
  registration: (registration: Registration): ReadRegistration => registration,
}

it("a question reaches the storefront as the rule words it", () => {
  const question = read.question(
    shownQuestion(
      {
        id: "bqst_1",
        key: "diet",
        version: 1,
        format: "single_choice",
        level: "participant",
        ticket_type_ids: null,
        required: true,
        sensitive: false,
        rank: 0,
        options: ["none", "vegan"],
        limits: {},
        texts: { de: { label: "Kost", options: { none: "alles", vegan: "vegan" } } },
      },
      "fr"
    )
  )
  expect(question.label).toBe("Kost")
  expect(question.options).toEqual([
    { value: "none", label: "alles" },
    { value: "vegan", label: "vegan" },
  ])
})

it("what the storefront sends is what the rules read", () => {
  const change = { target: { event_id: "bevt_1", ticket_types: [] } }
  expect(sent.change(change)).toEqual(change)
  expect(sent.registration({ lines: [] })).toEqual({ lines: [] })
})
