import { useState } from "react"
import { useForm, useWatch } from "react-hook-form"
import type { AdminBooking } from "../../lib/contract/booking"
import type { RebookingTarget } from "../../lib/contract/rebooking"
import { newIdempotencyKey } from "../../lib/http/new-idempotency-key"
import { completeTarget, heldTicketTypes } from "../../lib/rebooking/target"
import { useRebook, useRebookingPlan } from "../../lib/rebookings"
import { useText } from "../../lib/text/use-text"
import { DrawerForm } from "../form/drawer-form"
import { LongTextField } from "../form/text-field"
import { PlanPreview } from "./plan-preview"
import { type RebookValues, TargetFields } from "./target-fields"

type RebookFormProps = { booking: AdminBooking; targets: RebookingTarget[] }

/**
 * Chooses the target, shows the plan and commits exactly that one. A plan that is out of date is refused; then the new
 * one is read and stands here, to be looked at again. One key for the whole drawer: pressing twice rebooks once.
 */
export function RebookForm({ booking, targets }: RebookFormProps) {
  const { t } = useText()
  const [key] = useState(newIdempotencyKey)
  const form = useForm<RebookValues>({ defaultValues: { event_id: "", ticket_types: {}, reason: "" } })
  const [eventId, mapping] = useWatch({ control: form.control, name: ["event_id", "ticket_types"] })
  const target = completeTarget(eventId, heldTicketTypes(booking), mapping)
  const preview = useRebookingPlan(booking.id, booking.version, target)
  const rebook = useRebook(booking.id, key)
  const plan = preview.data

  return (
    <DrawerForm
      form={form}
      write={rebook}
      body={({ reason }) => ({
        version: booking.version,
        plan_hash: plan?.hash ?? "",
        target: target ?? { event_id: "", ticket_types: [] },
        ...(reason.trim() && { reason: reason.trim() }),
      })}
      done={t("rebooking.done")}
      next={(answer) => `/bookings/${answer.booking.id}`}
      action={t("rebooking.commit")}
      disabled={!plan || preview.isFetching}
    >
      <TargetFields booking={booking} targets={targets} onChange={rebook.reset} />
      {target && <PlanPreview preview={preview} />}
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
