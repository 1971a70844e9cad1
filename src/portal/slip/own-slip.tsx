import { useOpenPayment, usePaymentProof } from "../pay/use-open-payment"
import { SlipButton } from "./slip-button"

/** The payment slip of the booking that is open in this tab; nothing where no till would take one. */
export function OwnSlip() {
  const proof = usePaymentProof(true)
  const { data: payment } = useOpenPayment(proof)
  if (!payment?.payment_slip) return null
  return <SlipButton number={payment.number} prove={async () => proof} />
}
