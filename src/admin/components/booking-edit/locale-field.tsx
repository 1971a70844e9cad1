import { useFormContext } from "react-hook-form"
import type { BookingForm } from "../../lib/booking-form"
import { languageName } from "../../lib/text/language-name"
import { LANGUAGES } from "../../lib/text/languages"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"

/** The language of the booking's mails and pages. One that we do not speak stays as it is unless another is chosen. */
export function LocaleField() {
  const { t, language } = useText()
  const { control, formState } = useFormContext<BookingForm>()
  const stored = formState.defaultValues?.locale ?? "en"
  const tags = [...new Set([stored, ...LANGUAGES])]
  return (
    <SelectField
      control={control}
      name="locale"
      label={t("booking.language")}
      options={tags.map((tag) => ({ value: tag, label: languageName(tag, language) }))}
    />
  )
}
