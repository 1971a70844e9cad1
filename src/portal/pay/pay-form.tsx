import { type FormEvent, useRef, useState } from "react"
import type { OpenPayment, PaymentProof } from "../../client"
import { isPromise } from "../../domain/paying/provider-kind"
import { refusedFor } from "../api/problem"
import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { ProblemNotice } from "../controls/problem-notice"
import { useTexts } from "../language/language-context"
import { useMoney } from "../language/use-money"
import { PaymentChoice } from "../shop/checkout/payment-choice"
import { SlipButton } from "../slip/slip-button"
import { Standing } from "./standing"
import { payTexts } from "./texts"
import { useHandlers } from "./use-open-payment"
import { usePay } from "./use-pay"

/** The amount, the ways to pay it, and the button that does. */
export function PayForm({ payment, proof }: { payment: OpenPayment; proof: PaymentProof }) {
  const t = useTexts(payTexts)
  const money = useMoney(payment.currency_code)
  const { data: handlers = {}, isPending } = useHandlers()
  const [picked, setPicked] = useState<string | null>(null)
  const container = useRef<HTMLDivElement>(null)
  const { start, busy, done, problem } = usePay({ proof, payment })
  const providers = payment.providers.map(({ id }) => id)
  const provider = picked ?? providers.find((id) => !isPromise(id)) ?? providers[0]
  const price = money(payment.amount_due)

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault()
    if (!provider || busy || !container.current) return
    await start({ provider, handler: handlers[provider], container: container.current })
  }

  if (done === "paid") return <Standing title={t("just_paid_title")} text={t("paid")} tone="good" />
  if (done === "fee") return <Standing title={t("just_paid_title")} text={t("fee_paid")} tone="good" />
  const slip = payment.payment_slip && <SlipButton number={payment.number} prove={async () => proof} />
  if (done === "at_till") {
    return (
      <>
        <Standing title={t("at_till_title")} text={t("at_till", { price })} tone="good" />
        {slip}
      </>
    )
  }
  if (done === "billed") return <Standing title={t("billed_title")} text={t("billed", { price })} tone="good" />
  if (!provider) {
    return (
      <>
        <Standing title={t("to_pay")} text={t("only_promised", { price })} tone="info" />
        {slip}
      </>
    )
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      <dl className="sums">
        <div className="sum-total">
          <dt>{t("to_pay")}</dt>
          <dd>{price}</dd>
        </div>
      </dl>
      <div>
        <h2 className="eyebrow">{t("how")}</h2>
        <PaymentChoice providers={providers} handlers={handlers} chosen={provider} onChoose={setPicked} />
      </div>
      <div ref={container} />
      {refusedFor(problem, "payment_requires_more") ? (
        <Notice tone="bad" title={t("more_needed")} />
      ) : (
        <ProblemNotice problem={problem} />
      )}
      <Button type="submit" busy={busy} disabled={isPending}>
        {t(isPromise(provider) ? "bill" : "pay", { price })}
      </Button>
      {slip}
    </form>
  )
}
