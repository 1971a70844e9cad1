import type { Figures, FindingCode } from "../finding"

/** The languages of the admin. */
export const STAFF_LANGUAGES = ["en", "de"] as const
export type StaffLanguage = (typeof STAFF_LANGUAGES)[number]

/** What is wrong, and what to do about it: one plain sentence or two each, figures included. */
export type FindingSentence = { wrong: string; todo: string }

/** What a sentence is made from: the figures, what the subject is called, and how amounts and times are written. */
export type Told<Code extends FindingCode> = Figures[Code] & {
  name: string
  money: (amount: number) => string
  moment: (at: string) => string
}

/** Mapped over the codes: a new kind of damage does not compile until it has its sentences in each language. */
export type FindingSentences = {
  [Code in FindingCode]: { wrong: (told: Told<Code>) => string; todo: string | ((told: Told<Code>) => string) }
}
