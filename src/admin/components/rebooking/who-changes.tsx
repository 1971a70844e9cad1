import { useFormContext, useWatch } from "react-hook-form"
import type { AdminBooking } from "../../lib/contract/booking"
import type { RebookingTarget } from "../../lib/contract/rebooking"
import { activeParticipants, somebodyLetIn } from "../../lib/rebooking/active-participants"
import type { ChangeForm } from "../../lib/rebooking/change-form"
import { useText } from "../../lib/text/use-text"
import { ChoiceField } from "../form/choice-field"
import { ParticipantFate } from "./participant-fate"
import { TargetFields } from "./target-fields"

const WHO = ["all", "each"] as const

type WhoChangesProps = { booking: AdminBooking; targets: RebookingTarget[] }

/** Everybody to one event, or each participant for themselves; of one, or where somebody was let in, there is no choice to make. */
export function WhoChanges({ booking, targets }: WhoChangesProps) {
  const { t } = useText()
  const { control } = useFormContext<ChangeForm>()
  const who = useWatch({ control, name: "who" })
  const participants = activeParticipants(booking)
  return (
    <>
      {participants.length > 1 && !somebodyLetIn(booking) && (
        <ChoiceField
          control={control}
          name="who"
          label={t("rebooking.who.label")}
          options={WHO.map((value) => ({
            value,
            label: t(`rebooking.who.${value}`),
            hint: t(`rebooking.who.${value}_hint`),
          }))}
        />
      )}
      {who === "all" && <TargetFields booking={booking} targets={targets} />}
      {who === "each" &&
        participants.map((participant) => (
          <ParticipantFate
            key={participant.id}
            participant={participant}
            eventId={booking.event.id}
            targets={targets}
          />
        ))}
    </>
  )
}
