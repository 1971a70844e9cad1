import { ACCOUNTING_WORDS } from "../words"
import { wayName } from "../words/way-name"

describe("How something was paid, in the accounts", () => {
  it.each([
    { way: "cash", en: "Cash", de: "Bar" },
    { way: "pp_system_default", en: "By arrangement", de: "Nach Absprache" },
    { way: "pp_invoice_invoice", en: "On invoice", de: "Auf Rechnung" },
    { way: "pp_till_till", en: "At the till", de: "An der Kasse" },
    { way: "pp_stripe_stripe", en: "Stripe", de: "Stripe" },
    { way: "pp_stripe_berlin", en: "Stripe (berlin)", de: "Stripe (berlin)" },
    { way: "barter", en: "barter", de: "barter" },
    { way: null, en: null, de: null },
  ])("$way is called $en", ({ way, ...said }) => {
    expect({ en: wayName(way, ACCOUNTING_WORDS.en), de: wayName(way, ACCOUNTING_WORDS.de) }).toEqual(said)
  })
})
