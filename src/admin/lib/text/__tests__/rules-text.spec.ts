import { DEFAULT_POLICY } from "../../../../domain/policy/policy"
import { en } from "../../../i18n/en"
import { ladderText } from "../ladder-text"
import { rulesText } from "../rules-text"
import type { Translate } from "../use-text"

/** The English texts, with what stands in braces filled in. */
const t: Translate = (key, values = {}) => {
  const plural = values.count === 1 ? `${key}_one` : `${key}_other`
  const leaf = find(plural) ?? find(key) ?? key
  return leaf.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
}

function find(key: string): string | undefined {
  let node: unknown = en
  for (const part of key.split(".")) node = (node as Record<string, unknown> | undefined)?.[part]
  return typeof node === "string" ? node : undefined
}

const NO_FEE = { kind: "none" as const }

describe("The rules of a policy in words", () => {
  const words = (policy = DEFAULT_POLICY) => rulesText(policy, { t, language: "en", zone: "Europe/Berlin" })

  it("say of what is not allowed that it is nothing", () => {
    expect(words()).toMatchObject({ cancelling: "nothing", cancellation_fee: "no fee", rebooking: "Off" })
  })

  it("name a settlement once that is the same in every direction, and each where they differ", () => {
    expect(words().settlements).toBe("carry over what was paid")
    const lower = { default: "repay" as const, allowed: ["repay" as const] }
    const settlements = { ...DEFAULT_POLICY.settlements, lower }
    expect(words({ ...DEFAULT_POLICY, settlements }).settlements).toContain(
      "The new price is lower: refund all and book again; The price stays the same: carry over what was paid"
    )
  })

  it("tell the steps of a fee in the order in which time passes, with their minimum", () => {
    const minimum = [{ currency_code: "eur", amount: 500 }]
    const tiers = [
      { before: { unit: "hours" as const, count: 36 }, fee: { kind: "share" as const, percent: 12.5, minimum } },
      { before: { unit: "days" as const, count: 2 }, fee: NO_FEE },
    ]
    const after = { kind: "amount" as const, amounts: [{ currency_code: "jpy", amount: 1_500 }] }
    expect(ladderText({ tiers, after }, { t, language: "en" })).toBe(
      "until 2 days before the start no fee; until 36 hours before the start 12.5%, at least €5.00; after that ¥1,500"
    )
  })
})
