import type { OpenPayment, PaymentProof } from "../../client"
import { accessLost, problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { useTexts } from "../language/language-context"
import { PageLink } from "../layout/page-link"
import { PageTitle } from "../layout/page-title"
import { ChosenEvent } from "../linked/chosen-event"
import { LinkGone } from "../linked/link-gone"
import { PayForm } from "./pay-form"
import { Standing } from "./standing"
import { payTexts } from "./texts"
import { useOpenPayment, usePaymentProof } from "./use-open-payment"

/**
 * What is open of a booking, and how to pay it: by the link of a mail, which shows nothing personal, or for the booking
 * that is open in this tab (`own`).
 */
export default function PayPage({ own }: { own: boolean }) {
  const t = useTexts(payTexts)
  const proof = usePaymentProof(own)
  const { data: payment, error, refetch } = useOpenPayment(proof)
  const problem = error ? problemOf(error) : null

  if (!proof || (problem && accessLost(problem))) return <NoPayment why={proof ? "gone" : "no_link"} />
  // What is shown stays while the shop does not answer: the form says so itself.
  if (problem && !payment) {
    return (
      <section className="sheet sheet-narrow">
        <PageTitle>{t("title")}</PageTitle>
        <ProblemNotice problem={problem} />
        <Button onClick={() => refetch()}>{t("try_again")}</Button>
      </section>
    )
  }
  if (!payment) return <p role="status">{t("loading")}</p>
  return (
    <section className="sheet sheet-narrow pay">
      <p className="eyebrow">{t("number", { number: payment.number })}</p>
      <PageTitle>{t("title")}</PageTitle>
      <ChosenEvent event={payment.event} />
      <State payment={payment} proof={proof} />
      <p className="other-ways">
        <PageLink to="manage">{t("to_booking")}</PageLink>
      </p>
    </section>
  )
}

/** Where nothing is open, why. */
function State({ payment, proof }: { payment: OpenPayment; proof: PaymentProof }) {
  const t = useTexts(payTexts)
  const { status } = payment
  if (status === "open") return <PayForm payment={payment} proof={proof} />
  const tone = status === "paid" || status === "nothing_due" ? "good" : "info"
  return <Standing title={t(`${status}_title`)} text={t(status)} tone={tone} />
}

function NoPayment({ why }: { why: "gone" | "no_link" }) {
  const t = useTexts(payTexts)
  return <LinkGone title={t(`${why}_title`)} text={t(why)} find={t("find")} />
}
