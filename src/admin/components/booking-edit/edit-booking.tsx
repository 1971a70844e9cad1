import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"
import { type BookingForm, bookingChange, bookingForm } from "../../lib/booking-form"
import { useUpdateBooking } from "../../lib/bookings"
import type { AdminBooking } from "../../lib/contract/booking"
import { isRefusal } from "../../lib/http/api-error"
import { useText } from "../../lib/text/use-text"
import { DrawerForm } from "../form/drawer-form"
import { LongTextField } from "../form/text-field"
import { AnswersFields } from "./answers-fields"
import { BookerFields } from "./booker-fields"
import { LocaleField } from "./locale-field"
import { ParticipantFields } from "./participant-fields"

/**
 * Edits booker and participants. It is written against the version that was on the screen, also when the page behind
 * has read a newer one since: what somebody else changed meanwhile is shown first, never overwritten unseen.
 */
export function EditBooking({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const [opened, setOpened] = useState(booking)
  const form = useForm<BookingForm>({ defaultValues: bookingForm(booking) })
  const update = useUpdateBooking(booking.id)

  const startAfresh = () => {
    setOpened(booking)
    form.reset(bookingForm(booking))
    update.reset()
  }
  const remedy = (refusal: Error) =>
    isRefusal(refusal, "booking_stale") && (
      <Button size="small" variant="secondary" type="button" onClick={startAfresh}>
        {t("booking.edit.start_afresh")}
      </Button>
    )
  return (
    <DrawerForm
      form={form}
      write={update}
      body={(values) => bookingChange(values, opened)}
      done={t("booking.edit.done")}
      remedy={remedy}
    >
      <BookerFields />
      <LocaleField />
      <AnswersFields bookingId={opened.id} answers={opened.answers} at="answers" />
      {opened.participants.map((participant, index) => (
        <ParticipantFields key={participant.id} bookingId={opened.id} index={index} participant={participant} />
      ))}
      <LongTextField
        control={form.control}
        name="reason"
        label={t("history.reason")}
        hint={t("history.reason_hint")}
        rows={2}
        optional
      />
    </DrawerForm>
  )
}
