/** The languages that the portal speaks (SPEC M5). */
export const LANGUAGES = ["de", "en", "fr"] as const
export type Language = (typeof LANGUAGES)[number]

export const NAMES: Record<Language, string> = { de: "Deutsch", en: "English", fr: "Français" }

/** A language in its own words; what we do not speak, by its tag. */
export function languageName(tag: string): string {
  return LANGUAGES.filter((one) => one === tag).map((one) => NAMES[one])[0] ?? tag
}

export type LanguageWishes = {
  /** What the customer picked on the page. */
  picked: string | null
  /** BCP 47; the language of the booking, once it is open. */
  booking: string | null
  /** BCP 47, the dearest first. */
  browser: readonly string[]
  /** The languages that the shop offers; never empty. */
  offered: readonly Language[]
}

/** The language of the page: the customer's pick, then the booking's, then the browser's, then the shop's first. */
export function chooseLanguage({ picked, booking, browser, offered }: LanguageWishes): Language {
  const wishes = [picked, booking, ...browser].map((wish) => wish?.toLowerCase().split("-")[0])
  for (const wish of wishes) {
    const found = offered.find((language) => language === wish)
    if (found) return found
  }
  return offered[0] ?? "en"
}
