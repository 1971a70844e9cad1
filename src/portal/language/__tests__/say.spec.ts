import { accessTexts } from "../../access/texts"
import { accountTexts } from "../../account/texts"
import { addOnTexts } from "../../add-ons/texts"
import { addressTexts } from "../../address/texts"
import { moneyTexts } from "../../booking/money-texts"
import { rightsTexts } from "../../booking/rights-texts"
import { bookingTexts } from "../../booking/texts"
import { cancelTexts } from "../../cancelling/texts"
import { controlTexts } from "../../controls/texts"
import { editingTexts } from "../../editing/texts"
import { layoutTexts } from "../../layout/texts"
import { questionTexts } from "../../questions/texts"
import { doneTexts } from "../../rebooking/done-texts"
import { formTexts as changeTexts } from "../../rebooking/form-texts"
import { planTexts } from "../../rebooking/plan-texts"
import { checkoutTexts } from "../../shop/checkout/texts"
import { confirmationTexts } from "../../shop/confirmation/texts"
import { eventsTexts } from "../../shop/events/texts"
import { formTexts } from "../../shop/form/texts"
import { LANGUAGES } from "../languages"
import { type Sentence, say, type Texts } from "../say"

const SHOP: Texts<string>[] = [checkoutTexts, confirmationTexts, eventsTexts, formTexts]
const OWN: Texts<string>[] = [
  accessTexts,
  accountTexts,
  addOnTexts,
  addressTexts,
  bookingTexts,
  cancelTexts,
  changeTexts,
  doneTexts,
  editingTexts,
  moneyTexts,
  planTexts,
  rightsTexts,
]
const ALL: Texts<string>[] = [...SHOP, ...OWN, controlTexts, layoutTexts, questionTexts]

describe("A sentence", () => {
  it("is filled in, and what a person typed is never read as a placeholder", () => {
    expect(say("en", "Edit ticket {position}: {name}", { position: 2, name: "{position}" })).toBe(
      "Edit ticket 2: {position}"
    )
  })

  it("takes the form of its count, as the language counts", () => {
    const tickets = { one: "{count} billet", other: "{count} billets" }
    expect([0, 1, 2].map((count) => say("fr", tickets, { count }))).toEqual(["0 billet", "1 billet", "2 billets"])
    expect(say("en", tickets, { count: 0 })).toBe("0 billets")
  })
})

describe("The texts", () => {
  const placeholders = (sentence: Sentence | undefined) =>
    [...new Set(JSON.stringify(sentence ?? "").match(/\{\w+\}/g))].sort()

  it("fill in the same values in every language", () => {
    for (const texts of ALL) {
      for (const key of Object.keys(texts.en)) {
        for (const language of LANGUAGES) {
          expect({ key, language, has: placeholders(texts[language][key]) }).toEqual({
            key,
            language,
            has: placeholders(texts.en[key]),
          })
        }
      }
    }
  })
})
