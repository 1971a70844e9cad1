import { Alert } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import type { DeskPreview } from "../../lib/contract/desk"
import type { DeskForm } from "../../lib/desk/desk-form"
import { useText } from "../../lib/text/use-text"
import { TextField } from "../form/text-field"

/** More tickets than there are seats: only with a reason, which the history keeps. */
export function OverCapacity({ seats }: { seats: DeskPreview["seats"] }) {
  const { t } = useText()
  const { control } = useFormContext<DeskForm>()
  if (seats.over === 0) return null
  return (
    <div className="flex flex-col gap-y-3">
      <Alert variant="warning">{t("desk.over", { count: seats.over })}</Alert>
      <TextField
        control={control}
        name="over_reason"
        label={t("desk.over_reason")}
        maxLength={1000}
        rules={{ required: t("desk.reason_needed") }}
      />
    </div>
  )
}
