import { DeadlineField } from "./deadline-field"
import type { PolicyPartProps } from "./policy-part"
import { PolicySwitchField } from "./policy-switch"

/** What customers may edit by themselves, and until when. */
export function EditingFields({ inherited, from, zone }: PolicyPartProps) {
  return (
    <>
      <PolicySwitchField name="self_service" inherited={inherited.self_service} from={from} />
      <DeadlineField name="edit_until" inherited={inherited.edit_until} from={from} zone={zone} />
      <DeadlineField name="rename_until" inherited={inherited.rename_until} from={from} zone={zone} />
      {from !== "event" && (
        <>
          <PolicySwitchField name="edit_attended" inherited={inherited.edit_attended} from={from} />
          <PolicySwitchField name="closes_with_event" inherited={inherited.closes_with_event} from={from} />
        </>
      )}
    </>
  )
}
