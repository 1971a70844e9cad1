import type { AddOnChange, AdminAddOn, NewAddOn } from "./contract/add-on"
import { post } from "./http/request"
import { useWrite } from "./http/use-write"

type Answer = { add_on: AdminAddOn }

export function useCreateAddOn(eventId: string) {
  return useWrite((addOn: NewAddOn) => post<Answer>(`/admin/events/${eventId}/add-ons`, addOn))
}

export function useUpdateAddOn(eventId: string, id: string) {
  return useWrite((change: AddOnChange) => post<Answer>(`/admin/events/${eventId}/add-ons/${id}`, change))
}
