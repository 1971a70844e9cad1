import { WithBooking } from "../../../../components/booking/with-booking"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { Goodwill } from "../../../../components/goodwill/goodwill"
import { useText } from "../../../../lib/text/use-text"

export default function GoodwillPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("goodwill.title")} hint={t("goodwill.hint")}>
      <WithBooking>{(booking) => <Goodwill booking={booking} />}</WithBooking>
    </EditDrawer>
  )
}
