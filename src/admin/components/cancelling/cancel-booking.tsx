import { useState } from "react"
import { useForm, useWatch } from "react-hook-form"
import { useSearchParams } from "react-router-dom"
import { useCancelBooking, useCancellationPreview } from "../../lib/cancellations"
import { CANCEL_FORM, type CancelForm, cancellationOf, cancellingOf } from "../../lib/cancelling/cancel-form"
import type { AdminBooking } from "../../lib/contract/booking"
import { newIdempotencyKey } from "../../lib/http/new-idempotency-key"
import { useText } from "../../lib/text/use-text"
import { useSettled } from "../../lib/use-settled"
import { StaffFeeFields } from "../fee/staff-fee-fields"
import { DrawerForm } from "../form/drawer-form"
import { CancellationPreview } from "./cancellation-preview"
import { ReasonFields } from "./reason-fields"

/** An amount is looked at once it has not been typed at for so long. */
const TYPING_MS = 300

/**
 * Cancels a booking with exactly the amounts that are shown. Amounts that are out of date are refused, then the new ones
 * stand here. One key for the whole drawer: pressing twice cancels once.
 */
export function CancelBooking({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const [key] = useState(newIdempotencyKey)
  const [params] = useSearchParams()
  const form = useForm<CancelForm>({ defaultValues: { ...CANCEL_FORM, reason: params.get("reason") ?? "" } })
  const [fee, feeAmount] = useWatch({ control: form.control, name: ["fee", "fee_amount"] })
  const amount = useSettled(feeAmount, TYPING_MS)
  const request = cancellationOf({ fee, fee_amount: amount }, booking)
  const preview = useCancellationPreview(booking.id, booking.version, request)
  const cancel = useCancelBooking(booking.id, key)
  const shown = preview.data
  const isOld = preview.isError || preview.isFetching || amount !== feeAmount
  return (
    <DrawerForm
      form={form}
      write={cancel}
      body={(values) => cancellingOf(values, booking, shown?.hash ?? "")}
      done={t("cancellation.done")}
      remedy={() => t("cancellation.look_again")}
      action={t("cancellation.commit")}
      keep={t("cancellation.keep")}
      disabled={!shown || isOld}
      danger
    >
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <StaffFeeFields currency={booking.totals.currency_code} />
      </div>
      <CancellationPreview preview={preview} />
      {shown && <ReasonFields cancellation={shown} />}
    </DrawerForm>
  )
}
