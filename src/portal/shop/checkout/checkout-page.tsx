import { problemOf, refusedFor } from "../../api/problem"
import { Button } from "../../controls/button"
import { ProblemNotice } from "../../controls/problem-notice"
import { useTexts } from "../../language/language-context"
import { PageLink } from "../../layout/page-link"
import { PageTitle } from "../../layout/page-title"
import { eventsTexts } from "../events/texts"
import { useEvent } from "../events/use-events"
import { useDraft } from "../form/use-draft"
import { useMarket } from "../market/use-market"
import { Checkout } from "./checkout"
import { checkoutTexts } from "./texts"
import { useCart } from "./use-checkout"

/** The last look before something is bought. */
export default function CheckoutPage({ id }: { id: string }) {
  const t = useTexts(checkoutTexts)
  const say = useTexts(eventsTexts)
  const { market } = useMarket()
  const { draft, forget } = useDraft(id)
  const { data: event, error: eventError, refetch: readEvent } = useEvent(id, market)
  const { data: cart, error: cartError, refetch: readCart } = useCart(draft.cart_id)
  const error = cartError ?? eventError
  const problem = error ? problemOf(error) : null
  const gone = draft.cart_id === null || (problem?.kind === "refused" && problem.status === 404)

  if (gone && !refusedFor(problem, "event_not_found")) return <NoCart id={id} />
  if (!event || !cart) {
    if (!problem) return <p role="status">{t("loading")}</p>
    return (
      <section className="sheet sheet-narrow">
        <ProblemNotice problem={problem} />
        <Button onClick={() => Promise.all([readEvent(), readCart()])}>{say("try_again")}</Button>
      </section>
    )
  }
  return (
    <div className="shop-page">
      <p>
        <PageLink to={`events/${id}/book`}>{t("back")}</PageLink>
      </p>
      <PageTitle>{t("title")}</PageTitle>
      <Checkout event={event} cart={cart} draft={draft} onBooked={forget} onStale={readCart} />
    </div>
  )
}

function NoCart({ id }: { id: string }) {
  const t = useTexts(checkoutTexts)
  return (
    <section className="sheet sheet-narrow">
      <PageTitle>{t("no_cart")}</PageTitle>
      <p>{t("no_cart_why")}</p>
      <p>
        <PageLink className="button button-main" to={`events/${id}/book`}>
          {t("to_form")}
        </PageLink>
      </p>
    </section>
  )
}
