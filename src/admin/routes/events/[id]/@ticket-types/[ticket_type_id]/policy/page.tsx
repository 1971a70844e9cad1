import { EditTicketTypePolicy } from "../../../../../../components/event-edit/edit-ticket-type-policy"
import { WithShopPolicy } from "../../../../../../components/event-edit/with-shop-policy"
import { WithTicketType } from "../../../../../../components/event-edit/with-ticket-type"

export default function EditTicketTypePolicyPage() {
  return (
    <WithTicketType>
      {(event, ticketType) => (
        <WithShopPolicy>
          {(shopPolicy) => <EditTicketTypePolicy event={event} ticketType={ticketType} shopPolicy={shopPolicy} />}
        </WithShopPolicy>
      )}
    </WithTicketType>
  )
}
