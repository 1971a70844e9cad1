import type { Language } from "./languages"

const HOME: Record<Language, string> = { de: "de-DE", en: "en-GB", fr: "fr-FR" }

/** The BCP 47 tag for dates and amounts: the customer's own regional variety of the page's language (en-US), else ours. */
export function formatTag(language: Language, browser: readonly string[] = navigator.languages): string {
  return browser.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? HOME[language]
}
