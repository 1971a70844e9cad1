import { clx } from "@medusajs/ui"
import { useState } from "react"
import type { Language } from "../../../domain/refusal/sentences"
import { languageName } from "../../lib/text/language-name"
import { LANGUAGES } from "../../lib/text/languages"
import { spokenLanguage } from "../../lib/text/spoken-language"
import { useText } from "../../lib/text/use-text"

type LanguageTabsProps = {
  value: Language
  onChange: (language: Language) => void
  /** Those that say something already; shown with a dot. */
  filled?: readonly Language[]
}

/** Which of the customers' languages is looked at. */
export function LanguageTabs({ value, onChange, filled = [] }: LanguageTabsProps) {
  const { t, language } = useText()
  return (
    <fieldset aria-label={t("general.language")} className="bg-ui-bg-component flex w-fit gap-x-0.5 rounded-lg p-0.5">
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === value}
          title={languageName(one, language)}
          onClick={() => onChange(one)}
          className={clx(
            "txt-compact-xsmall-plus text-ui-fg-subtle focus-visible:shadow-borders-focus transition-fg flex items-center gap-x-1 rounded-md px-2 py-1 uppercase outline-none",
            one === value && "bg-ui-bg-base text-ui-fg-base shadow-elevation-card-rest"
          )}
        >
          {one}
          {filled.includes(one) && <span className="bg-ui-tag-green-icon size-1.5 rounded-full" />}
        </button>
      ))}
    </fieldset>
  )
}

/** Begins with the dashboard's language. */
export function usePreviewLanguage() {
  const { language } = useText()
  return useState<Language>(spokenLanguage(language))
}
