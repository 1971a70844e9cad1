import { useQuery } from "@tanstack/react-query"
import { useMemo } from "react"
import type { OpenPayment, PaymentProof } from "../../client"
import { tabLink } from "../access/tab-link"
import { useClient, usePortal } from "../portal-context"
import { loadHandlers } from "../shop/checkout/payment-handlers"

/** By what the payment is opened: the booking that is open in this tab, or the link of a mail; null: by neither. */
export function usePaymentProof(own: boolean): PaymentProof | null {
  const { session } = usePortal()
  const token = session.token()
  return useMemo(() => {
    if (own) return token ? { session: token } : null
    const link = tabLink("pay", sessionStorage)
    return link ? { link } : null
  }, [own, token])
}

/** What is open, and the handlers that the shop brings for some ways to pay. */
export function useOpenPayment(proof: PaymentProof | null) {
  const client = useClient()
  return useQuery({
    queryKey: ["open-payment", proof],
    queryFn: async (): Promise<OpenPayment> => client.payment(proof ?? { link: "" }).retrieve(),
    enabled: proof !== null,
    staleTime: 0,
  })
}

export function useHandlers() {
  return useQuery({ queryKey: ["payment", "handlers"], queryFn: loadHandlers, staleTime: Infinity })
}
