import { ArrowDownMini, ArrowUpMini, Plus, Trash } from "@medusajs/icons"
import { Button, Hint, IconButton, Input } from "@medusajs/ui"
import { useFieldArray, useFormContext, useWatch } from "react-hook-form"
import type { Language } from "../../../domain/refusal/sentences"
import { newOption, type QuestionForm, wordedIn } from "../../lib/question/question-form"
import { useText } from "../../lib/text/use-text"

const MAX_OPTIONS = 200

/** What there is to choose from, labelled in each language that the question is worded in. */
export function OptionsFields() {
  const { t } = useText()
  const { control } = useFormContext<QuestionForm>()
  const { fields, append, remove, swap } = useFieldArray({ control, name: "options" })
  const texts = useWatch({ control, name: "texts" })
  const worded = wordedIn({ texts })
  const languages: Language[] = worded.length > 0 ? worded : ["en"]
  return (
    <fieldset className="flex flex-col items-start gap-y-3">
      <legend className="mb-1">
        <span className="txt-compact-small-plus">{t("question.options")}</span>
        <Hint>{t("question.options_hint")}</Hint>
      </legend>
      {fields.map(({ id }, index) => (
        <div key={id} className="flex w-full items-start gap-x-1">
          <div className="grid flex-1 grid-cols-1 gap-2 sm:grid-flow-col sm:auto-cols-fr">
            {languages.map((language) => (
              <OptionLabel key={language} index={index} language={language} />
            ))}
          </div>
          <IconButton
            type="button"
            variant="transparent"
            disabled={index === 0}
            aria-label={t("question.option_up", { position: index + 1 })}
            onClick={() => swap(index, index - 1)}
          >
            <ArrowUpMini />
          </IconButton>
          <IconButton
            type="button"
            variant="transparent"
            disabled={index === fields.length - 1}
            aria-label={t("question.option_down", { position: index + 1 })}
            onClick={() => swap(index, index + 1)}
          >
            <ArrowDownMini />
          </IconButton>
          <IconButton
            type="button"
            variant="transparent"
            disabled={fields.length === 1}
            aria-label={t("question.option_remove", { position: index + 1 })}
            onClick={() => remove(index)}
          >
            <Trash className="text-ui-fg-muted" />
          </IconButton>
        </div>
      ))}
      <Button
        type="button"
        size="small"
        variant="secondary"
        disabled={fields.length >= MAX_OPTIONS}
        onClick={() => append(newOption())}
      >
        <Plus />
        {t("question.option_add")}
      </Button>
    </fieldset>
  )
}

function OptionLabel({ index, language }: { index: number; language: Language }) {
  const { t } = useText()
  const { register, formState } = useFormContext<QuestionForm>()
  const fault = formState.errors.options?.[index]?.labels?.[language]
  return (
    <div>
      <Input
        {...register(`options.${index}.labels.${language}`, { required: t("form.required"), maxLength: 200 })}
        autoComplete="off"
        aria-label={t("question.option_in", { position: index + 1, language: language.toUpperCase() })}
        placeholder={language.toUpperCase()}
        aria-invalid={Boolean(fault)}
      />
      {fault && <Hint variant="error">{fault.message}</Hint>}
    </div>
  )
}
