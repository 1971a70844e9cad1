import { WithBooking } from "../../../../components/booking/with-booking"
import { EditDrawer } from "../../../../components/form/edit-drawer"
import { ReceiptForm } from "../../../../components/paying/receipt-form"
import { useText } from "../../../../lib/text/use-text"

export default function ReceiptPage() {
  const { t } = useText()
  return (
    <EditDrawer title={t("receipt.enter")} hint={t("receipt.hint")}>
      <WithBooking>{(booking) => <ReceiptForm booking={booking} />}</WithBooking>
    </EditDrawer>
  )
}
