import { type ShopApi, shopApi } from "./shop-api"

type Id = { id: string }
export type StoreEvent = { id: string; seats: { free: number }; ticket_types: { variant_id: string }[] }

/** What a new shop sets up before it can sell: where, in which currency, and one event for 20 people. */
export async function openForBusiness(staff: ShopApi, url: string) {
  const { sales_channels } = await staff.get<{ sales_channels: [Id] }>("/admin/sales-channels")
  const channel = sales_channels[0].id
  const { region } = await staff.post<{ region: Id }>("/admin/regions", {
    name: "Germany",
    currency_code: "eur",
    countries: ["de"],
    payment_providers: ["pp_system_default"],
  })
  const { api_key } = await staff.post<{ api_key: Id & { token: string } }>("/admin/api-keys", {
    title: "Storefront",
    type: "publishable",
  })
  await staff.post(`/admin/api-keys/${api_key.id}/sales-channels`, { add: [channel] })
  const starts = Date.now() + 30 * 86_400_000
  const { event } = await staff.post<{ event: Id }>("/admin/events", {
    title: "Autumn concert",
    timezone: "Europe/Berlin",
    status: "published",
    dates: [{ starts_at: new Date(starts).toISOString(), ends_at: new Date(starts + 7_200_000).toISOString() }],
    capacity: 20,
    ticket_types: [{ title: "Seat", prices: [{ currency_code: "eur", amount: 2_500 }] }],
    sales_channel_ids: [channel],
  })
  const storefront = shopApi(url, { "x-publishable-api-key": api_key.token })
  const concert = async () => (await storefront.get<{ event: StoreEvent }>(`/store/events/${event.id}`)).event
  return { storefront, region_id: region.id, concert }
}
