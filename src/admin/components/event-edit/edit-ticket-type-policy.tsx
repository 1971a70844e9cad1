import { useForm } from "react-hook-form"
import type { CompletePolicy } from "../../../domain/policy/policy"
import type { AdminEvent, AdminTicketType } from "../../lib/contract/event"
import { policyChange, policyForm } from "../../lib/event-form/policy"
import { useUpdateTicketType } from "../../lib/events"
import { effectivePolicy } from "../../lib/policy"
import { useText } from "../../lib/text/use-text"
import { PolicyFields } from "../event-form/policy-fields"
import { DrawerForm } from "../form/drawer-form"

type EditTicketTypePolicyProps = { event: AdminEvent; ticketType: AdminTicketType; shopPolicy: CompletePolicy }

/** What this ticket type decides differently from its event. */
export function EditTicketTypePolicy({ event, ticketType, shopPolicy }: EditTicketTypePolicyProps) {
  const { t, language } = useText()
  const inherited = effectivePolicy(event, shopPolicy)
  const form = useForm({ defaultValues: policyForm(ticketType, { inherited, zone: event.timezone, language }) })
  const update = useUpdateTicketType(event.id, ticketType.id)
  return (
    <DrawerForm
      form={form}
      write={update}
      body={(values) => policyChange(values, event.timezone, ticketType.policy)}
      done={t("ticket_type.saved")}
    >
      <PolicyFields inherited={inherited} from="event" zone={event.timezone} />
    </DrawerForm>
  )
}
