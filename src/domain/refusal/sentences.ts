import type { Refusal, RefusalCode } from "../decision"
import { ACCESS } from "./sentences/access"
import { CANCELLING } from "./sentences/cancelling"
import { DESK } from "./sentences/desk"
import { EDITING } from "./sentences/editing"
import { KEEPING } from "./sentences/keeping"
import { ORGANISING } from "./sentences/organising"
import { PAYING } from "./sentences/paying"
import { REBOOKING } from "./sentences/rebooking"
import { REFUNDING } from "./sentences/refunding"
import { SELLING } from "./sentences/selling"
import type { Sentence, Sentences } from "./sentences/sentence"

export const LANGUAGES = ["en", "de", "fr"] as const
export type Language = (typeof LANGUAGES)[number]

const SENTENCES: Sentences = {
  ...SELLING,
  ...ORGANISING,
  ...EDITING,
  ...ACCESS,
  ...PAYING,
  ...REBOOKING,
  ...CANCELLING,
  ...REFUNDING,
  ...KEEPING,
  ...DESK,
}

/** The sentence that tells a person why, in their language. */
export function sentence(refusal: Refusal, language: Language): string {
  const text = SENTENCES[refusal.code][language] as Sentence<RefusalCode>
  return typeof text === "string" ? text : (text as (refusal: Refusal) => string)(refusal)
}

/** The first language of ours that the list of wishes names ("fr-CH, de;q=0.8" or a BCP 47 tag); else English. */
export function languageOf(wish: string | null | undefined): Language {
  const wanted = (wish ?? "").split(",").map((tag) => tag.trim().toLowerCase().split(/[-_;]/, 1)[0])
  return wanted.find((tag): tag is Language => LANGUAGES.some((language) => language === tag)) ?? "en"
}
