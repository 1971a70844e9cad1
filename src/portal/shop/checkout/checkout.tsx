import { type FormEvent, useRef, useState } from "react"
import type { BookableEvent } from "../../../client"
import { toMinor } from "../../../domain/money/decimal"
import type { PortalConfig } from "../../api/portal-config"
import { problemOf } from "../../api/problem"
import { nameOf } from "../../booking/person-name"
import { Button } from "../../controls/button"
import { ProblemNotice } from "../../controls/problem-notice"
import { useTexts } from "../../language/language-context"
import { useMoney } from "../../language/use-money"
import { usePortal } from "../../portal-context"
import { eventsTexts } from "../events/texts"
import type { Draft } from "../form/draft"
import type { Cart } from "./cart"
import { CartSummary } from "./cart-summary"
import { ConsentBox } from "./consent-box"
import { PaymentChoice } from "./payment-choice"
import { PromotionForm } from "./promotion-form"
import { PurchaseProblem } from "./purchase-problem"
import { checkoutTexts } from "./texts"
import { usePayment } from "./use-checkout"
import { usePurchase } from "./use-purchase"
import { WaitingNotice } from "./waiting-notice"

type CheckoutProps = {
  event: BookableEvent
  cart: Cart
  draft: Draft
  onBooked: () => void
  /** The cart is not as it was shown. */
  onStale: () => void
}

/** Totals, promotion code, way to pay, consent, and the button that buys. */
export function Checkout({ event, cart, draft, onBooked, onStale }: CheckoutProps) {
  const t = useTexts(checkoutTexts)
  const say = useTexts(eventsTexts)
  const money = useMoney(cart.currency_code)
  const { config } = usePortal()
  const {
    data: payment,
    error: paymentError,
    refetch: readPayment,
  } = usePayment(cart.total > 0 ? cart.region_id : undefined)
  const [picked, setPicked] = useState<string | null>(null)
  const [agreed, setAgreed] = useState(false)
  const [tried, setTried] = useState(false)
  const container = useRef<HTMLDivElement>(null)
  const { buy, busy, waiting, problem, open } = usePurchase({ event, cart, draft, onBooked, onStale })
  const providers = waysToPay(payment?.providers ?? [], event, config)
  const provider = picked ?? providers[0] ?? null
  const consents = Boolean(event.terms || config.terms_url || config.privacy_url)
  const missing = consents && !agreed
  const price = money(toMinor(cart.total, cart.currency_code))

  const submit = async (submitted: FormEvent<HTMLFormElement>) => {
    submitted.preventDefault()
    setTried(true)
    if (missing) submitted.currentTarget.querySelector<HTMLElement>(".consent input")?.focus()
    if (missing || busy || !container.current) return
    await buy({ provider, handlers: payment?.handlers ?? {}, consents, container: container.current })
  }

  return (
    <div className="columns">
      <div className="main-column">
        <section className="sheet" aria-labelledby="summary-title">
          <h2 id="summary-title">{t("summary")}</h2>
          <CartSummary cart={cart} event={event} />
          <PromotionForm cart={cart} />
        </section>
      </div>
      <form className="form sheet" noValidate onSubmit={submit}>
        <div>
          <h2 className="eyebrow">{t("booked_by")}</h2>
          <p className="person-name">{nameOf(draft.booker)}</p>
          <p>{draft.booker.email}</p>
        </div>
        {cart.total > 0 && payment && (
          <div>
            <h2 className="eyebrow">{t("payment")}</h2>
            {event.approval && providers.length === 0 ? (
              <p>{t("request_none")}</p>
            ) : (
              <PaymentChoice {...payment} providers={providers} chosen={provider} onChoose={setPicked} />
            )}
            {event.approval && <p>{t("request_price", { price })}</p>}
          </div>
        )}
        <div ref={container} />
        {paymentError && (
          <>
            <ProblemNotice problem={problemOf(paymentError)} />
            <Button tone="plain" onClick={() => readPayment()}>
              {say("try_again")}
            </Button>
          </>
        )}
        {consents && <ConsentBox terms={event.terms} given={agreed} missing={tried && missing} onChange={setAgreed} />}
        <PurchaseProblem problem={problem} open={open} event={event} />
        <WaitingNotice waiting={waiting} />
        <Button type="submit" busy={busy} disabled={cart.total > 0 && !payment}>
          {event.approval ? t("request") : cart.total > 0 ? t("buy", { price }) : t("buy_free")}
        </Button>
      </form>
    </div>
  )
}

/** Nothing is paid before the organiser has approved: only a promise to pay is taken then. */
function waysToPay(providers: readonly string[], { approval }: BookableEvent, config: PortalConfig): readonly string[] {
  return approval ? providers.filter((id) => config.promising_providers.includes(id)) : providers
}
