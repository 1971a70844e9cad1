import { Button, Hint, Input, Label, toast } from "@medusajs/ui"
import { useId } from "react"
import { useForm } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import { useUpdateEvent } from "../../lib/events"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { useEmailRule } from "../form/use-email-rule"

/** Who is told of every edit of a booking; nobody when it is empty (SPEC P3). */
export function NotifyEmail({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const message = useMessage()
  const id = useId()
  const email = useEmailRule()
  const update = useUpdateEvent(event.id)
  const { register, handleSubmit, formState } = useForm({ values: { notify_email: event.notify_email ?? "" } })
  const { isDirty, errors } = formState
  const save = handleSubmit(({ notify_email }) =>
    update.mutate(
      { notify_email: notify_email.trim() || null },
      {
        onSuccess: () => toast.success(t("event.edit.done")),
        onError: (error) => toast.error(message(error)),
      }
    )
  )
  return (
    <form onSubmit={save} className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("event.notify_email")}
      </Label>
      <div className="flex gap-x-2">
        <div className="flex-1">
          <Input
            id={id}
            type="email"
            size="small"
            placeholder={t("event.notify_nobody")}
            aria-invalid={Boolean(errors.notify_email)}
            {...register("notify_email", email)}
          />
        </div>
        {isDirty && (
          <Button size="small" variant="secondary" type="submit" isLoading={update.isPending}>
            {t("general.save")}
          </Button>
        )}
      </div>
      {errors.notify_email && <Hint variant="error">{errors.notify_email.message}</Hint>}
    </form>
  )
}
