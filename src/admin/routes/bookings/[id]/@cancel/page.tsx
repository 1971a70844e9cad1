import { WithBooking } from "../../../../components/booking/with-booking"
import { CancelBooking } from "../../../../components/cancelling/cancel-booking"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function CancelPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("cancellation.title")} hint={t("cancellation.hint")}>
      <WithBooking>{(booking) => <CancelBooking booking={booking} />}</WithBooking>
    </EditDrawer>
  )
}
