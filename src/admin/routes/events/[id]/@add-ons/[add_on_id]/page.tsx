import { useParams } from "react-router-dom"
import { EditAddOn } from "../../../../../components/add-on/edit-add-on"
import { WithEvent } from "../../../../../components/event/with-event"
import { EditDrawer } from "../../../../../components/form/edit-drawer"
import { Note } from "../../../../../components/page/note"
import { useText } from "../../../../../lib/text/use-text"

export default function EditAddOnPage() {
  const { t } = useText()
  const { add_on_id } = useParams()
  return (
    <WithEvent>
      {(event) => {
        const addOn = event.add_ons.find(({ id }) => id === add_on_id)
        return (
          <EditDrawer title={addOn?.title ?? t("add_on.singular")} hint={event.title}>
            {addOn ? <EditAddOn event={event} addOn={addOn} /> : <Note>{t("add_on.unknown")}</Note>}
          </EditDrawer>
        )
      }}
    </WithEvent>
  )
}
