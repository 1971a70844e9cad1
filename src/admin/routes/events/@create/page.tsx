import { RouteFocusModal } from "@medusajs/dashboard/components"
import { CreateEvent } from "../../../components/event/create-event"

export default function CreateEventPage() {
  return (
    <RouteFocusModal>
      <CreateEvent />
    </RouteFocusModal>
  )
}
