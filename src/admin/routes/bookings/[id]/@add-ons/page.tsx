import { ChangeAddOns } from "../../../../components/add-on/change-add-ons"
import { WithBooking } from "../../../../components/booking/with-booking"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { useText } from "../../../../lib/text/use-text"

export default function ChangeAddOnsPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("add_on.change")} hint={t("add_on.change_hint")}>
      <WithBooking>{(booking) => <ChangeAddOns booking={booking} />}</WithBooking>
    </EditDrawer>
  )
}
