import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"
import { useUpdateBooking } from "../../lib/bookings"
import type { OfferedAddOn } from "../../lib/contract/add-on"
import type { AdminBooking, BookingChange } from "../../lib/contract/booking"
import { useText } from "../../lib/text/use-text"
import { DrawerForm } from "../form/drawer-form"
import { LongTextField, TextField } from "../form/text-field"
import { useTaker } from "./use-taker"

type Values = { quantities: string[]; reason: string }

/** Takes free add-ons and gives them back, against the version that was on the screen; staff are bound by no period. */
export function ChangeAddOns({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const [{ offered_add_ons: offered, version }] = useState(booking)
  const quantities = offered.map(({ quantity }) => String(quantity))
  const form = useForm<Values>({ defaultValues: { quantities, reason: "" } })
  const update = useUpdateBooking(booking.id)
  const takerOf = useTaker(booking)
  return (
    <DrawerForm
      form={form}
      write={update}
      body={(values) => changeOf(values, offered, version)}
      done={t("add_on.changed")}
      disabled={offered.length === 0}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t(offered.length === 0 ? "add_on.change_none" : "add_on.change_hint")}
      </Text>
      {offered.map(({ id, title, participant_id, quantity, least, most }, index) => (
        <TextField
          key={`${id} ${participant_id}`}
          control={form.control}
          name={`quantities.${index}`}
          inputMode="numeric"
          label={`${title} · ${takerOf(participant_id)}`}
          hint={t("add_on.between", { least, most })}
          rules={{
            validate: (text) =>
              Number(text) === quantity || isWithin(text, least, most) || t("add_on.between", { least, most }),
          }}
        />
      ))}
      <LongTextField
        control={form.control}
        name="reason"
        label={t("history.reason")}
        hint={t("history.reason_hint")}
        rows={2}
        optional
      />
    </DrawerForm>
  )
}

function isWithin(text: string, least: number, most: number): boolean {
  return /^\s*\d{1,3}\s*$/.test(text) && Number(text) >= least && Number(text) <= most
}

function changeOf({ quantities, reason }: Values, offered: readonly OfferedAddOn[], version: number): BookingChange {
  const add_ons = offered.flatMap(({ id: add_on_id, participant_id, quantity }, index) => {
    const wanted = Number(quantities[index])
    return wanted === quantity ? [] : [{ add_on_id, participant_id, quantity: wanted }]
  })
  return { version, add_ons, ...(reason.trim() && { reason: reason.trim() }) }
}
