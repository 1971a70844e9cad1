import { Container, Heading, Text } from "@medusajs/ui"
import { useBookings } from "../../lib/bookings"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { SectionSkeleton } from "../page/skeletons"
import { OrderBooking } from "./order-booking"

/** One order holds at most this many events' bookings on its page; more are in the list of bookings. */
const LIMIT = 50

/** The bookings that an order paid for. An order without tickets shows nothing. */
export function OrderBookings({ orderId }: { orderId: string }) {
  const { t } = useText()
  const bookings = useBookings({ order_id: orderId, limit: LIMIT })
  if (bookings.isPending) return <SectionSkeleton rows={1} />
  if (bookings.isError) {
    return (
      <Container className="p-0">
        <LoadError error={bookings.error} retry={bookings.refetch} />
      </Container>
    )
  }
  if (bookings.data.count === 0) return null
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("booking.plural")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("booking.of_order")}
        </Text>
      </div>
      {bookings.data.bookings.map(({ id }) => (
        <OrderBooking key={id} id={id} />
      ))}
    </Container>
  )
}
