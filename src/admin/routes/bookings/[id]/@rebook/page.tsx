import { WithBooking } from "../../../../components/booking/with-booking"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { Rebook } from "../../../../components/rebooking/rebook"
import { useText } from "../../../../lib/text/use-text"

export default function RebookPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("rebooking.title")} hint={t("rebooking.hint")}>
      <WithBooking>{(booking) => <Rebook booking={booking} />}</WithBooking>
    </EditDrawer>
  )
}
