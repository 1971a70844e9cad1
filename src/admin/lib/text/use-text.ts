import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { en } from "../../i18n/en"

type Plain<Key extends string> = Key extends `${infer Base}_${"one" | "other"}` ? Base : Key
type Leaf<Node, Path extends string = ""> = {
  [Key in keyof Node & string]: Node[Key] extends string ? `${Path}${Plain<Key>}` : Leaf<Node[Key], `${Path}${Key}.`>
}[keyof Node & string]

/** A text of these pages: "event.status.draft". One that is not in i18n/en does not compile. */
export type TextKey = Leaf<typeof en>
export type Translate = (key: TextKey, values?: Record<string, string | number>) => string

/** The texts of these pages, and the dashboard's language as a BCP 47 tag for dates and money. */
export function useText(): { t: Translate; language: string } {
  const { t: translate, i18n } = useTranslation("bookings")
  const t = useCallback<Translate>((key, values) => translate(key, values ?? {}), [translate])
  return { t, language: i18n.language.replace(/([a-z])([A-Z])/g, "$1-$2") }
}
