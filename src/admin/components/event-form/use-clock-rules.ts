import { useCallback } from "react"
import { useFormContext } from "react-hook-form"
import { clockFault, type ScheduleForm } from "../../lib/event-form/schedule"
import { useText } from "../../lib/text/use-text"
import type { WallClock } from "../../lib/time/wall-clock"

type Options = { required?: boolean; after?: (form: ScheduleForm) => WallClock }

/** The rule of a clock field: it exists in the event's zone, and comes after the one that it must follow. */
export function useClockRules() {
  const { t } = useText()
  const { getValues } = useFormContext<ScheduleForm>()
  return useCallback(
    ({ required, after }: Options = {}) => ({
      validate: (clock: WallClock) => {
        const form = getValues()
        const fault = clockFault(clock, form.timezone, { required, after: after?.(form) })
        return fault === null || t(`form.clock.${fault}`)
      },
    }),
    [t, getValues]
  )
}
