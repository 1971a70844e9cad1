import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { useBooking } from "../../lib/bookings"
import type { AdminBooking } from "../../lib/contract/booking"
import { type DeskForm, emptyDeskForm } from "../../lib/desk/desk-form"
import { PageSkeleton } from "../page/skeletons"
import { DeskFormPage } from "./desk-form-page"
import { Registered } from "./registered"

/**
 * Registers people one after the other. The address may name an event (`event_id`), or the booking that this one is in
 * addition to (`additional_to`). The next one begins at the same event, at the same till.
 */
export function DeskPage() {
  const [params, setParams] = useSearchParams()
  const additionalTo = params.get("additional_to") ?? ""
  const first = useBooking(additionalTo)
  const [done, setDone] = useState<AdminBooking | null>(null)
  const [kept, setKept] = useState<Partial<DeskForm>>({})
  const [turn, setTurn] = useState(0)

  if (additionalTo && first.isPending) return <PageSkeleton />
  if (done) {
    const next = () => {
      setParams({})
      setTurn(turn + 1)
      setDone(null)
    }
    return <Registered booking={done} payment={kept.payment} next={next} />
  }
  const begun = { event_id: params.get("event_id") ?? "", ...kept, ...(turn === 0 ? fromBooking(first.data) : {}) }
  return (
    <DeskFormPage
      key={turn}
      begun={emptyDeskForm(begun)}
      firstBooking={turn === 0 ? first.data : undefined}
      onDone={(booking, { event_id, region_id, country_code, origin, payment }) => {
        setKept({ event_id, region_id, country_code, origin, payment })
        setDone(booking)
      }}
    />
  )
}

function fromBooking(booking: AdminBooking | undefined): Partial<DeskForm> {
  if (!booking) return {}
  const { first_name, last_name, email, phone } = booking.booker
  const booker = {
    first_name: first_name ?? "",
    last_name: last_name ?? "",
    email: email ?? "",
    phone: phone ?? "",
  }
  return { event_id: booking.event_id, booker, attends: false }
}
