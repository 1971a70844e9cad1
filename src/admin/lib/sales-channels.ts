import { useQuery } from "@tanstack/react-query"
import { get } from "./http/request"
import { ROOT } from "./http/use-write"

type SalesChannel = { id: string; name: string }

/** Self-service can be limited to as many. */
const LIMIT = 50

export function useSalesChannels() {
  return useQuery({
    queryKey: [ROOT, "sales-channels"],
    queryFn: ({ signal }) =>
      get<{ sales_channels: SalesChannel[] }>("/admin/sales-channels", {
        query: { limit: LIMIT, fields: "id,name" },
        signal,
      }),
    select: ({ sales_channels }) => sales_channels,
  })
}
