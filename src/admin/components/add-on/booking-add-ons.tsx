import { Badge, Text } from "@medusajs/ui"
import type { TakenAddOn } from "../../lib/contract/add-on"
import type { AdminBooking } from "../../lib/contract/booking"
import { useText } from "../../lib/text/use-text"
import { EditLink } from "../page/edit-link"
import { Note } from "../page/note"
import { Section } from "../page/section"
import { useTaker } from "./use-taker"

/** What a booking and its participants have of add-ons; nothing where its event has none. */
export function BookingAddOns({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const takerOf = useTaker(booking)
  const { add_ons, offered_add_ons } = booking
  if (add_ons.length + offered_add_ons.length === 0) return null
  const change = offered_add_ons.length > 0 && <EditLink to="add-ons" label={t("add_on.change")} />
  return (
    <Section title={t("add_on.plural")} actions={change}>
      {add_ons.length === 0 && <Note>{t("add_on.taken_none")}</Note>}
      {add_ons.length > 0 && (
        <ul className="divide-y">
          {add_ons.map((taken) => (
            <TakenRow
              key={`${taken.id} ${taken.participant_id} ${taken.paid}`}
              taken={taken}
              who={takerOf(taken.participant_id)}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}

function TakenRow({ taken, who }: { taken: TakenAddOn; who: string }) {
  const { t } = useText()
  return (
    <li className="flex items-center justify-between gap-x-4 px-6 py-3">
      <div>
        <Text size="small" weight="plus" leading="compact">
          {taken.quantity > 1 ? `${taken.quantity} × ${taken.title}` : taken.title}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {who}
        </Text>
      </div>
      {taken.paid && <Badge size="2xsmall">{t("add_on.paid")}</Badge>}
    </li>
  )
}
