import { formatMoney } from "../../money/decimal"
import { minor } from "../../money/minor"
import type { Finding, FindingCode } from "../finding"
import { GERMAN } from "./de"
import { ENGLISH } from "./en"
import type { FindingSentence, FindingSentences, StaffLanguage, Told } from "./type"

const SENTENCES: Record<StaffLanguage, FindingSentences> = { en: ENGLISH, de: GERMAN }

/** Tells staff what is wrong and what to do, in their language. */
export function findingSentence(finding: Finding, language: StaffLanguage): FindingSentence {
  const { code, subject, figures } = finding
  const currency = "currency_code" in figures ? figures.currency_code : "eur"
  const told = {
    ...figures,
    name: subject.name,
    money: (amount: number) => formatMoney(minor(amount), currency, language),
    moment: (at: string) => `${at.slice(0, 16).replace("T", " ")} UTC`,
  }
  return tell(language, code, told as Told<typeof code>)
}

function tell<Code extends FindingCode>(language: StaffLanguage, code: Code, told: Told<Code>): FindingSentence {
  const { wrong, todo }: FindingSentences[Code] = SENTENCES[language][code]
  return { wrong: wrong(told), todo: typeof todo === "string" ? todo : todo(told) }
}
