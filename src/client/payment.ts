import type { Ask, Method, StoreRequest } from "./ask"
import type { OpenPayment } from "./types/payment"
import type { PaymentSession } from "./types/selling"

const PAYMENT = "/store/bookings/current/payment"
const PAYMENT_SLIP = "/store/bookings/current/payment-slip"

/** Who may pay: the token of a payment link (`#pay=…`), or the session of the booker. */
export type PaymentProof = { link: string } | { session: string }

/** What is open of one booking, and how it is paid. Refusals of each: `booking_not_found`, `too_many_requests`. */
export function payment(ask: Ask, proof: PaymentProof) {
  const opens: Record<string, string> =
    "link" in proof ? { "x-booking-payment": proof.link } : { "x-booking-access": proof.session }
  const send = <Answer>(method: Method, path: string, request: StoreRequest = {}) =>
    ask<Answer>(method, `${PAYMENT}${path}`, { ...request, headers: opens })

  return {
    retrieve: async (): Promise<OpenPayment> => {
      const { payment } = await send<{ payment: OpenPayment }>("GET", "")
      return payment
    },

    /** The payment slip as PDF, of what is open now. Refusals: `payment_slip_not_offered`, `payment_not_due`, … */
    paymentSlip: async (): Promise<Blob> => {
      const response = await ask<Response>("GET", PAYMENT_SLIP, { headers: { ...opens, accept: "*/*" } })
      return response.blob()
    },

    /**
     * Opens a payment session over the amount that was shown; `data` is the provider's. Refusals: `payment_amount_changed`
     * (read it again), `payment_not_due`, `payment_provider_not_offered`, `booking_not_approved`, `booking_cancelled`.
     */
    begin: async (provider_id: string, amount: number, data?: Record<string, unknown>): Promise<PaymentSession> => {
      const body = { provider_id, amount, ...(data ? { data } : {}) }
      const { payment_session } = await send<{ payment_session: PaymentSession }>("POST", "/sessions", { body })
      return payment_session
    },

    /**
     * Takes the payment that the customer has authorised; harmless twice. Refusals: `payment_requires_more`,
     * `payment_declined`, `payment_session_gone`, `payment_amount_changed`.
     */
    complete: async (session_id: string): Promise<OpenPayment> => {
      const { payment } = await send<{ payment: OpenPayment }>("POST", "/complete", { body: { session_id } })
      return payment
    },
  }
}
