import { useState } from "react"
import { useForm } from "react-hook-form"
import { formatMoney } from "../../../domain/money/decimal"
import { ZERO } from "../../../domain/money/minor"
import type { AdminBooking } from "../../lib/contract/booking"
import { useGoodwill } from "../../lib/goodwill"
import { newIdempotencyKey } from "../../lib/http/new-idempotency-key"
import { readAmount } from "../../lib/money"
import { mostGoodwill } from "../../lib/most-goodwill"
import { useText } from "../../lib/text/use-text"
import { DrawerForm } from "../form/drawer-form"
import { PriceField } from "../form/price-field"
import { LongTextField } from "../form/text-field"
import { Note } from "../page/note"

/** A partial refund out of goodwill, with its reason, up to what was paid. */
export function Goodwill({ booking }: { booking: AdminBooking }) {
  const { t, language } = useText()
  const form = useForm({ defaultValues: { amount: "", reason: "" } })
  const [key] = useState(newIdempotencyKey)
  const goodwill = useGoodwill(booking.id, key)
  const { currency_code: currency } = booking.totals
  const most = mostGoodwill(booking.totals)
  const shown = formatMoney(most, currency, language)
  const check = (text: string) => {
    const amount = readAmount(text, currency)
    return (amount !== null && amount > 0 && amount <= most) || t("goodwill.between", { most: shown })
  }
  if (most === 0) return <Note>{t("goodwill.nothing_paid")}</Note>
  return (
    <DrawerForm
      form={form}
      write={goodwill}
      body={({ amount, reason }) => ({ amount: readAmount(amount, currency) ?? ZERO, reason: reason.trim() })}
      done={t("goodwill.done")}
      action={t("goodwill.commit")}
    >
      <PriceField
        control={form.control}
        currency={currency}
        name="amount"
        label={t("goodwill.amount")}
        hint={t("goodwill.most", { most: shown })}
        rules={{ validate: check }}
      />
      <LongTextField
        control={form.control}
        name="reason"
        label={t("history.reason")}
        hint={t("history.reason_hint")}
        rules={{ required: t("form.required"), maxLength: 500 }}
        rows={3}
      />
    </DrawerForm>
  )
}
