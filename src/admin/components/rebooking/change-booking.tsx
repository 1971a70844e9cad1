import { KeyboundForm, RouteDrawer } from "@medusajs/dashboard/components"
import { useState } from "react"
import { FormProvider, useForm, useWatch } from "react-hook-form"
import type { AdminBooking } from "../../lib/contract/booking"
import type { RebookingTarget } from "../../lib/contract/rebooking"
import { newIdempotencyKey } from "../../lib/http/new-idempotency-key"
import { type ChangeForm, changeForm, changeOf } from "../../lib/rebooking/change-form"
import { useRebook, useRebookingPlan } from "../../lib/rebookings"
import { useText } from "../../lib/text/use-text"
import { Refused } from "../form/refused"
import { Steps } from "../form/steps"
import { ChangeFooter } from "./change-footer"
import { ChangeStep } from "./change-step"
import { DoneStep } from "./done-step"
import { PreviewStep } from "./preview-step"

type ChangeBookingProps = { booking: AdminBooking; targets: RebookingTarget[] }

/**
 * What changes, what that means, done. It commits exactly the plan that is shown: one that is out of date is refused, then
 * the new one is read and stands here, to be looked at again. One key for the whole drawer: pressing twice changes once.
 */
export function ChangeBooking({ booking, targets }: ChangeBookingProps) {
  const { t } = useText()
  const [key] = useState(newIdempotencyKey)
  const [looking, setLooking] = useState(false)
  const form = useForm<ChangeForm>({ defaultValues: changeForm(booking) })
  const change = changeOf({ ...form.getValues(), ...useWatch({ control: form.control }) } as ChangeForm, booking)
  const rebook = useRebook(booking.id, key)
  const preview = useRebookingPlan(booking.id, booking.version, looking && !rebook.isSuccess ? change : null)
  const step = rebook.isSuccess ? 2 : looking ? 1 : 0

  const submit = form.handleSubmit(({ reason }) => {
    if (!looking) return setLooking(change !== null)
    if (!change || !preview.data) return
    const request = { ...change, version: booking.version, plan_hash: preview.data.hash }
    rebook.mutate(
      { ...request, ...(reason.trim() && { reason: reason.trim() }) },
      // Nothing is left to lose: the drawer closes without asking.
      { onSuccess: () => form.reset(form.getValues()) }
    )
  })
  const back = () => {
    rebook.reset()
    setLooking(false)
  }
  return (
    <RouteDrawer.Form form={form}>
      <KeyboundForm onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
        <Steps
          label={t("rebooking.steps")}
          steps={[t("rebooking.what"), t("rebooking.preview"), t("rebooking.finished")]}
          current={step}
        />
        <RouteDrawer.Body className="flex flex-1 flex-col gap-y-6 overflow-auto">
          {rebook.error && <Refused error={rebook.error}>{t("rebooking.look_again")}</Refused>}
          <FormProvider {...form}>
            {step === 0 && <ChangeStep booking={booking} targets={targets} />}
            {step === 1 && <PreviewStep preview={preview} currency={booking.totals.currency_code} />}
            {rebook.data && <DoneStep done={rebook.data} />}
          </FormProvider>
        </RouteDrawer.Body>
        <ChangeFooter
          step={step}
          onBack={back}
          ready={step === 0 ? change !== null : preview.data !== undefined && !preview.isFetching}
          working={rebook.isPending}
          next={rebook.data && `/bookings/${rebook.data.booking.id}`}
        />
      </KeyboundForm>
    </RouteDrawer.Form>
  )
}
