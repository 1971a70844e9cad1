import { type Language, languageOf } from "../refusal/sentences"
import { de } from "./words/de"
import { en } from "./words/en"
import { fr } from "./words/fr"

export type WordKey = keyof typeof en
export type Words = Record<WordKey, string>

type Placeholder<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholder<Rest> : never
type Values<Key extends WordKey> = Record<Placeholder<(typeof en)[Key]>, string | number>

/** Says a text in one language, its placeholders filled. Which values a text needs is known when it compiles. */
export type Translate = <Key extends WordKey>(
  key: Key,
  ...values: Placeholder<(typeof en)[Key]> extends never ? [] : [Values<Key>]
) => string

export const WORDS: Record<Language, Words> = { en, de, fr }

/** The voice of a locale (BCP 47); English where we do not speak its language (SPEC M5). */
export function translator(locale: string): Translate {
  const words = WORDS[languageOf(locale)]
  return (key, ...values) => fill(words[key], values[0] ?? {})
}

/** Puts the values into a text. A value is never read as a text again, so `{{` in a name stays what it is. */
function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""))
}

/** The tag to format dates and amounts by: the locale itself ("de-AT") where we speak its language, else plain English. */
export function formatLocale(locale: string): string {
  const language = languageOf(locale)
  const tag = locale.replaceAll("_", "-")
  const known = tag.slice(0, 2).toLowerCase() === language && /^[a-z]{2}(-[a-z]{2})?$/i.test(tag)
  return known ? tag : language
}
