import type { Language } from "./languages"

/** A sentence, or its forms for a count (`one`, `other`; French counts 0 as one). `{name}` is filled in. */
export type Sentence = string | { one: string; other: string }
export type Values = Record<string, string | number>

/** A folder's sentences in every language; a key that one language lacks does not compile. */
export type Texts<Key extends string> = Record<Language, Record<Key, Sentence>>

/** Declares texts, taking the keys from English. */
export function texts<Key extends string>(
  all: { en: Record<Key, Sentence> } & Record<Language, Record<NoInfer<Key>, Sentence>>
): Texts<Key> {
  return all
}

/** The sentence with its values filled in, and the form that belongs to `values.count`. */
export function say(language: Language, sentence: Sentence, values: Values = {}): string {
  const form = typeof sentence === "string" ? sentence : sentence[formOf(language, Number(values.count ?? 0))]
  return form.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""))
}

function formOf(language: Language, count: number): "one" | "other" {
  return new Intl.PluralRules(language).select(count) === "one" ? "one" : "other"
}
