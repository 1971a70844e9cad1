import { useStore } from "@medusajs/dashboard/hooks"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminBooking } from "../contract/booking"
import type { DeskCustomer, DeskPreview, DeskRegion, DeskRequest, DeskSaleRequest } from "../contract/desk"
import { get, post } from "../http/request"
import { ROOT, useWrite } from "../http/use-write"

/** Matches offered at once; typing on finds the others. */
const OFFERED = 8
const MOST_REGIONS = 100

/** What a sale costs as it stands; the last figures stay until the next ones are there. */
export function useDeskPreview(sale: DeskSaleRequest | null) {
  return useQuery({
    queryKey: [ROOT, "desk-preview", sale],
    queryFn: ({ signal }) =>
      post<{ preview: DeskPreview }>("/admin/booking-registration-preview", sale ?? {}, { signal }),
    select: ({ preview }) => preview,
    enabled: sale !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  })
}

/** Repeated with the same key it answers with the first result: a lost connection registers nobody twice. */
export function useRegisterAtDesk() {
  return useWrite(({ key, request }: { key: string; request: DeskRequest }) =>
    post<{ booking: AdminBooking }>("/admin/booking-registrations", request, { headers: { "idempotency-key": key } })
  )
}

/** Customers by a part of name or address; none while nothing is typed. */
export function useCustomersFound(typed: string) {
  return useQuery({
    queryKey: [ROOT, "desk-customers", typed],
    queryFn: ({ signal }) =>
      get<{ customers: DeskCustomer[] }>("/admin/customers", {
        query: { q: typed, limit: OFFERED, fields: "id,email,first_name,last_name,phone" },
        signal,
      }),
    select: ({ customers }) => customers,
    enabled: typed.length > 1,
    placeholderData: keepPreviousData,
  })
}

/** The regions of the shop, the one that is sold in by default first. */
export function useDeskRegions(): DeskRegion[] {
  const { store } = useStore()
  const { data } = useQuery({
    queryKey: [ROOT, "desk-regions"],
    queryFn: ({ signal }) => {
      const query = { limit: MOST_REGIONS, fields: "id,name,currency_code,*countries" }
      return get<{ regions: DeskRegion[] }>("/admin/regions", { query, signal })
    },
    select: ({ regions }) => regions,
  })
  const isDefault = ({ id }: DeskRegion) => Number(id === store?.default_region_id)
  return [...(data ?? [])].sort((a, b) => isDefault(b) - isDefault(a) || a.name.localeCompare(b.name))
}
