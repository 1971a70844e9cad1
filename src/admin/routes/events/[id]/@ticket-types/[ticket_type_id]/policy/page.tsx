import { EditTicketTypePolicy } from "../../../../../../components/event-edit/edit-ticket-type-policy"
import { WithShopSettings } from "../../../../../../components/event-edit/with-shop-settings"
import { WithTicketType } from "../../../../../../components/event-edit/with-ticket-type"

export default function EditTicketTypePolicyPage() {
  return (
    <WithTicketType>
      {(event, ticketType) => (
        <WithShopSettings>
          {({ policy }) => <EditTicketTypePolicy event={event} ticketType={ticketType} shopPolicy={policy} />}
        </WithShopSettings>
      )}
    </WithTicketType>
  )
}
