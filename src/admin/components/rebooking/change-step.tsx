import { useFormContext } from "react-hook-form"
import type { AdminBooking } from "../../lib/contract/booking"
import type { RebookingTarget } from "../../lib/contract/rebooking"
import type { ChangeForm } from "../../lib/rebooking/change-form"
import { useText } from "../../lib/text/use-text"
import { TextField } from "../form/text-field"
import { Disclosure } from "../page/disclosure"
import { ChangeAddOns } from "./change-add-ons"
import { MoreTickets } from "./more-tickets"
import { WhoChanges } from "./who-changes"

type ChangeStepProps = { booking: AdminBooking; targets: RebookingTarget[] }

/** First step: what is to change. All of it together is one change, with one price. */
export function ChangeStep({ booking, targets }: ChangeStepProps) {
  const { t } = useText()
  const { control } = useFormContext<ChangeForm>()
  return (
    <>
      <WhoChanges booking={booking} targets={targets} />
      <div className="-mx-6">
        <Disclosure label={t("rebooking.more_tickets")}>
          <div className="px-6 pb-4">
            <MoreTickets booking={booking} targets={targets} />
          </div>
        </Disclosure>
        <Disclosure label={t("add_on.plural")}>
          <div className="px-6 pb-4">
            <ChangeAddOns booking={booking} />
          </div>
        </Disclosure>
        <Disclosure label={t("rebooking.codes")}>
          <div className="px-6 pb-4">
            <TextField
              control={control}
              name="codes"
              label={t("rebooking.codes")}
              hint={t("rebooking.codes_hint")}
              optional
            />
          </div>
        </Disclosure>
      </div>
    </>
  )
}
