import { useCallback } from "react"
import { useLanguage, useTexts } from "../../language/language-context"
import { PageLink } from "../../layout/page-link"
import { PageTitle } from "../../layout/page-title"
import { useClient } from "../../portal-context"
import { syncCart } from "../checkout/sync-cart"
import { EventTrouble } from "../events/event-page"
import { ShopTrouble } from "../events/shop-trouble"
import { useEvent } from "../events/use-events"
import { useMarket } from "../market/use-market"
import { BookingForm } from "./booking-form"
import { ChosenTickets } from "./chosen-tickets"
import { ticketCount } from "./draft"
import { formTexts } from "./texts"
import { useDraft } from "./use-draft"
import { useUpload } from "./use-upload"

/** Who books and who comes. Nothing of it stands in the page's address. */
export default function FormPage({ id }: { id: string }) {
  const t = useTexts(formTexts)
  const client = useClient()
  const { language } = useLanguage()
  const choice = useMarket()
  const { market } = choice
  const { data: event, error, refetch } = useEvent(id, market)
  const { draft, change } = useDraft(id)
  const keepCart = useCallback((cart_id: string) => change((draft) => ({ ...draft, cart_id })), [change])
  const upload = useUpload({ event, market, draft }, keepCart)

  if (!market) return <ShopTrouble choice={choice} />
  if (!event) return error ? <EventTrouble error={error} onRetry={refetch} /> : <p role="status">{t("loading")}</p>
  return (
    <div className="shop-page">
      <p>
        <PageLink to={`events/${id}`}>{t("back")}</PageLink>
      </p>
      <PageTitle>{t("title")}</PageTitle>
      <ChosenTickets event={event} market={market} draft={draft} />
      {ticketCount(draft) > 0 && (
        <BookingForm
          event={event}
          draft={draft}
          change={change}
          upload={upload}
          onSubmit={() => syncCart(client, { draft, event, market, language }, keepCart)}
        />
      )}
    </div>
  )
}
