import { useFormContext } from "react-hook-form"
import { readReasons } from "../../lib/settings-form/reasons"
import type { SettingsForm } from "../../lib/settings-form/settings-form"
import { useText } from "../../lib/text/use-text"
import { LongTextField } from "../form/text-field"

/** What whoever cancels can choose from as the reason, one a line. */
export function ReasonsField() {
  const { t } = useText()
  const { control } = useFormContext<SettingsForm>()
  return (
    <LongTextField
      control={control}
      name="cancel_reasons"
      label={t("cancelling.reasons")}
      hint={t("cancelling.reasons_hint")}
      rules={{ validate: (text) => readReasons(text) !== null || t("cancelling.too_many_reasons") }}
      optional
    />
  )
}
