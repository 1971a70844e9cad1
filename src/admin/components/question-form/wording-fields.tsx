import { useState } from "react"
import { useFormContext, useWatch } from "react-hook-form"
import type { Language } from "../../../domain/refusal/sentences"
import { type QuestionForm, wordedIn } from "../../lib/question/question-form"
import { keyOf } from "../../lib/question/slug"
import { languageName } from "../../lib/text/language-name"
import { useText } from "../../lib/text/use-text"
import { LanguageTabs, usePreviewLanguage } from "../form/language-tabs"
import { LongTextField, TextField } from "../form/text-field"

/** The question's words, language by language; one language is enough. */
export function WordingFields() {
  const { t, language: page } = useText()
  const { control, getValues, setValue, getFieldState } = useFormContext<QuestionForm>()
  const [language, setLanguage] = usePreviewLanguage()
  const [followed] = useState(getValues("key") === "")
  const texts = useWatch({ control, name: "texts" })
  const followLabel = (label: string) => {
    if (followed && !getFieldState("key").isDirty) setValue("key", keyOf(label))
  }
  const named = { language: languageName(language, page) }
  return (
    <div className="flex flex-col gap-y-4">
      <LanguageTabs value={language} onChange={setLanguage} filled={wordedIn({ texts })} />
      <TextField
        key={`label-${language}`}
        control={control}
        name={`texts.${language}.label`}
        label={t("question.label_in", named)}
        rules={{
          validate: (_label, form) => wordedIn(form).length > 0 || t("question.worded_somewhere"),
          onChange: ({ target }) => followLabel(firstLabel(language, target.value)),
        }}
      />
      <LongTextField
        key={`help-${language}`}
        control={control}
        name={`texts.${language}.help`}
        label={t("question.help_in", named)}
        hint={t("question.help_hint")}
        rows={2}
        optional
      />
    </div>
  )

  /** The key follows the first language that is worded: the one that is typed into, or one before it. */
  function firstLabel(typed: Language, label: string) {
    const form = getValues()
    const [first] = wordedIn({ texts: { ...form.texts, [typed]: { ...form.texts[typed], label } } })
    return first === typed || !first ? label : form.texts[first].label
  }
}
