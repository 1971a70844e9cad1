import { useQuery } from "@tanstack/react-query"
import { get } from "./http/request"
import { ROOT } from "./http/use-write"

type PaymentProvider = { id: string }

/** More than any shop has. */
const LIMIT = 50

/** The payment providers that Medusa is configured with. */
export function usePaymentProviders() {
  return useQuery({
    queryKey: [ROOT, "payment-providers"],
    queryFn: ({ signal }) =>
      get<{ payment_providers: PaymentProvider[] }>("/admin/payments/payment-providers", {
        query: { limit: LIMIT },
        signal,
      }),
    select: ({ payment_providers }) => payment_providers.map(({ id }) => id),
  })
}
