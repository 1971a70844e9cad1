import { WithBooking } from "../../../../components/booking/with-booking"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { GrantEditing } from "../../../../components/grant/grant-editing"
import { useText } from "../../../../lib/text/use-text"

export default function GrantEditingPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("grant.title")} hint={t("grant.hint")}>
      <WithBooking>{(booking) => <GrantEditing booking={booking} />}</WithBooking>
    </EditDrawer>
  )
}
