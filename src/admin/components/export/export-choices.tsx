import { Label, RadioGroup, Select } from "@medusajs/ui"
import { useId } from "react"
import { EXPORT_KINDS, type ExportKind } from "../../../domain/export/export-request"
import type { Language } from "../../../domain/refusal/sentences"
import { languageName } from "../../lib/text/language-name"
import { LANGUAGES } from "../../lib/text/languages"
import { useText } from "../../lib/text/use-text"

type ExportChoicesProps = {
  kind: ExportKind
  onKind: (kind: ExportKind) => void
  locale: Language
  onLocale: (locale: Language) => void
}

/** What a row stands for, and in which language the file speaks. */
export function ExportChoices({ kind, onKind, locale, onLocale }: ExportChoicesProps) {
  const { t, language } = useText()
  const [kindLabel, languageLabel] = [useId(), useId()]
  return (
    <>
      <div className="flex flex-col gap-y-2">
        <Label id={kindLabel} size="small" weight="plus">
          {t("export.kind.label")}
        </Label>
        <RadioGroup aria-labelledby={kindLabel} value={kind} onValueChange={(value) => onKind(value as ExportKind)}>
          {[...EXPORT_KINDS].reverse().map((value) => (
            <RadioGroup.ChoiceBox
              key={value}
              value={value}
              label={t(`export.kind.${value}`)}
              description={t(`export.kind.${value}_hint`)}
            />
          ))}
        </RadioGroup>
      </div>
      <div className="flex flex-col gap-y-2">
        <Label id={languageLabel} size="small" weight="plus">
          {t("export.language")}
        </Label>
        <Select value={locale} onValueChange={(value) => onLocale(value as Language)}>
          <Select.Trigger aria-labelledby={languageLabel}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {LANGUAGES.map((value) => (
              <Select.Item key={value} value={value}>
                {languageName(value, language)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
    </>
  )
}
