import { WithBooking } from "../../../../components/booking/with-booking"
import { EditBooking } from "../../../../components/booking-edit/edit-booking"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function EditBookingPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("booking.edit.title")} hint={t("booking.edit.hint")}>
      <WithBooking>{(booking) => <EditBooking booking={booking} />}</WithBooking>
    </EditDrawer>
  )
}
