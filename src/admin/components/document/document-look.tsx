import { Button, Hint, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useController, useFormContext } from "react-hook-form"
import type { DocumentForm } from "../../lib/document/document-form"
import { LANGUAGES } from "../../lib/text/languages"
import { useText } from "../../lib/text/use-text"
import { LanguageTabs, usePreviewLanguage } from "../form/language-tabs"
import { LongTextField } from "../form/text-field"

/** A document carries its logo in itself; a large one would make every mail large. */
const MAX_LOGO_BYTES = 60_000

/** The logo, and the shop's own paragraphs in each language. */
export function DocumentLook() {
  const { t } = useText()
  const { control, watch } = useFormContext<DocumentForm>()
  const [language, setLanguage] = usePreviewLanguage()
  const texts = watch("texts")
  const filled = LANGUAGES.filter((one) => texts[one].intro.trim() || texts[one].footer.trim())
  return (
    <>
      <LogoField />
      <LanguageTabs value={language} onChange={setLanguage} filled={filled} />
      {(["intro", "footer"] as const).map((part) => (
        <LongTextField
          key={`${part}-${language}`}
          control={control}
          name={`texts.${language}.${part}`}
          label={t(`document.${part}`)}
          hint={t(`document.${part}_hint`)}
          optional
          rules={{ maxLength: { value: 2000, message: t("document.text_too_long") } }}
        />
      ))}
    </>
  )
}

function LogoField() {
  const { t } = useText()
  const id = useId()
  const { control } = useFormContext<DocumentForm>()
  const { field } = useController({ control, name: "logo" })
  const [problem, setProblem] = useState<string | null>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    const fits = ["image/png", "image/jpeg"].includes(file.type) && file.size <= MAX_LOGO_BYTES
    setProblem(fits ? null : t("document.logo_unfit"))
    if (fits) field.onChange(await dataUrl(file))
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("document.logo")}
      </Label>
      <Hint>{t("document.logo_hint")}</Hint>
      {field.value && (
        <img
          src={field.value}
          alt={t("document.logo")}
          className="max-h-14 max-w-[190px] self-start rounded bg-white p-1"
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <input
          id={id}
          type="file"
          accept="image/png,image/jpeg"
          className="txt-compact-small text-ui-fg-subtle"
          onChange={(event) => void read(event.target.files?.[0])}
        />
        {field.value && (
          <Button type="button" size="small" variant="secondary" onClick={() => field.onChange("")}>
            {t("document.logo_remove")}
          </Button>
        )}
      </div>
      {problem && <Hint variant="error">{problem}</Hint>}
    </div>
  )
}

function dataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
