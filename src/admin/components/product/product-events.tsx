import { Container, Heading, Text } from "@medusajs/ui"
import { useEvents } from "../../lib/events"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { PageLink } from "../page/page-link"
import { ProductEvent } from "./product-event"

/** A product whose option "Date" spans many events shows the first of them here, and links to the rest. */
const LIMIT = 5

/** The events that a product sells tickets for. Other products show nothing. */
export function ProductEvents({ productId }: { productId: string }) {
  const { t } = useText()
  const events = useEvents({ product_id: productId, limit: LIMIT })
  if (events.isPending) return null
  if (events.isError) {
    return (
      <Container className="p-0">
        <LoadError error={events.error} retry={events.refetch} />
      </Container>
    )
  }
  const { count, events: shown } = events.data
  if (count === 0) return null
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("event.of_product", { count })}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("event.of_product_hint")}
        </Text>
      </div>
      {shown.map((event) => (
        <ProductEvent key={event.id} event={event} />
      ))}
      {count > shown.length && (
        <div className="px-6 py-4">
          <PageLink to={`/events?product_id=${productId}`} strong>
            {t("event.all_of_product", { count })}
          </PageLink>
        </div>
      )}
    </Container>
  )
}
