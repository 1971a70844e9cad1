/** A language by its BCP 47 tag, in the language of the page; the tag itself where nobody knows it. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag
  } catch {
    return tag
  }
}
