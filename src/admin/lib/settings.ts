import { useQuery } from "@tanstack/react-query"
import type { CompletePolicy } from "../../domain/policy/policy"
import { get } from "./http/request"
import { ROOT } from "./http/use-write"

/** The shop's own policy, which events inherit. It stands in medusa-config.ts, so it is read once. */
export function useShopPolicy() {
  return useQuery({
    queryKey: [ROOT, "settings"],
    queryFn: ({ signal }) => get<{ settings: { policy: CompletePolicy } }>("/admin/booking-settings", { signal }),
    select: ({ settings }) => settings.policy,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
