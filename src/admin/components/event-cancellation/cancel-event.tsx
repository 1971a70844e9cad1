import { Alert } from "@medusajs/ui"
import { useForm, useWatch } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import { useCancelEvent } from "../../lib/event-cancellations"
import { useText } from "../../lib/text/use-text"
import { DrawerForm } from "../form/drawer-form"
import { LongTextField, TextField } from "../form/text-field"
import { Note } from "../page/note"

/** Cancels an event and every booking of it, for good: whoever does it types its title. */
export function CancelEvent({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const form = useForm({ defaultValues: { reason: "", message: "", title: "" } })
  const cancel = useCancelEvent(event.id)
  const typed = useWatch({ control: form.control, name: "title" })
  const { taken } = event.seats
  if (event.status === "cancelled") return <Note>{t("event_cancellation.already")}</Note>
  return (
    <DrawerForm
      form={form}
      write={cancel}
      body={({ reason, message }) => ({
        reason: reason.trim(),
        ...(message.trim() && { message: message.trim() }),
      })}
      done={t("event_cancellation.begun")}
      action={t("event_cancellation.commit")}
      keep={t("event.cancel.keep")}
      disabled={typed.trim() !== event.title.trim()}
      danger
    >
      <Alert variant="warning">
        {taken === 0 ? t("event_cancellation.what_nobody") : t("event_cancellation.what", { count: taken })}
      </Alert>
      <LongTextField
        control={form.control}
        name="reason"
        label={t("history.reason")}
        hint={t("event_cancellation.reason_hint")}
        rules={{ required: t("form.required"), maxLength: 500 }}
        rows={2}
      />
      <LongTextField
        control={form.control}
        name="message"
        label={t("event_cancellation.message")}
        hint={t("event_cancellation.message_hint")}
        rules={{ maxLength: 2000 }}
        optional
      />
      <TextField
        control={form.control}
        name="title"
        label={t("event_cancellation.confirm")}
        hint={t("event_cancellation.confirm_hint", { title: event.title })}
        placeholder={event.title}
      />
    </DrawerForm>
  )
}
