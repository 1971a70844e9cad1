import type { BookableEvent } from "../../../client"
import { toMinor } from "../../../domain/money/decimal"
import { formatTag } from "../../language/format-tag"
import { useLanguage, useTexts } from "../../language/language-context"
import { useMoney } from "../../language/use-money"
import { moment } from "../../time/event-time"
import { eventsTexts } from "../events/texts"
import type { Cart } from "./cart"
import { checkoutTexts } from "./texts"

/** What is bought and what it comes to, as Medusa computed it. */
export function CartSummary({ cart, event }: { cart: Cart; event: BookableEvent }) {
  const t = useTexts(checkoutTexts)
  const say = useTexts(eventsTexts)
  const tag = formatTag(useLanguage().language)
  const money = useMoney(cart.currency_code)
  const spell = (amount: number) => money(toMinor(amount, cart.currency_code))
  const titleOf = (variantId: string) =>
    [...event.ticket_types, ...event.add_ons].find(({ variant_id }) => variant_id === variantId)?.title ?? ""
  return (
    <>
      <p className="chosen-event">
        <strong>{event.title}</strong> <span>{moment(event.starts_at, event.timezone, tag)}</span>
      </p>
      <dl className="sums">
        {cart.items.map((item) => (
          <div key={item.id}>
            <dt>
              {item.quantity} × {titleOf(item.variant_id)}
            </dt>
            <dd>{spell(item.original_total)}</dd>
          </div>
        ))}
        {cart.discount_total > 0 && (
          <div className="sum-back">
            <dt>{t("discount")}</dt>
            <dd>−{spell(cart.discount_total)}</dd>
          </div>
        )}
        <div className="sum-total">
          <dt>{say("total")}</dt>
          <dd>{cart.total === 0 ? say("free") : spell(cart.total)}</dd>
        </div>
        {cart.tax_total > 0 && (
          <div>
            <dt>{t("taxes_in_it")}</dt>
            <dd>{spell(cart.tax_total)}</dd>
          </div>
        )}
      </dl>
    </>
  )
}
