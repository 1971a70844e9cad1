import { useForm } from "react-hook-form"
import { formatMoney } from "../../../domain/money/decimal"
import { minor, ZERO } from "../../../domain/money/minor"
import { RECEIPT_KINDS } from "../../../domain/paying/receipt"
import type { AdminBooking } from "../../lib/contract/booking"
import { readSignedAmount, writeAmount } from "../../lib/money"
import { useTakeReceipt } from "../../lib/receipts"
import { useText } from "../../lib/text/use-text"
import { fromLocalInput, toLocalInput } from "../../lib/time/local-input"
import { DrawerForm } from "../form/drawer-form"
import { LocalTimeField } from "../form/local-time-field"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"

/** What was paid, or paid out, at the till, by transfer or voucher, as it stands on the paper (SPEC V8, V26). */
export function ReceiptForm({ booking }: { booking: AdminBooking }) {
  const { t, language } = useText()
  const take = useTakeReceipt(booking.id)
  const { open, payable, currency_code: currency } = booking.totals
  const due = minor(Math.max(open, payable))
  const form = useForm({
    defaultValues: {
      number: "",
      kind: "cash",
      amount: due > 0 ? writeAmount(due, currency, language) : "",
      paid_at: toLocalInput(new Date()),
    },
  })
  const { control } = form
  return (
    <DrawerForm
      form={form}
      write={take}
      body={({ number, kind, amount, paid_at }) => ({
        number: number.trim(),
        kind: RECEIPT_KINDS.find((one) => one === kind) ?? "other",
        amount: readSignedAmount(amount, currency) ?? ZERO,
        paid_at: fromLocalInput(paid_at) ?? "",
      })}
      done={t("receipt.done")}
      action={t("receipt.save")}
    >
      <TextField
        control={control}
        name="number"
        label={t("receipt.number")}
        hint={t("receipt.number_hint")}
        maxLength={100}
        rules={{ validate: (number) => number.trim() !== "" || t("form.required") }}
      />
      <SelectField
        control={control}
        name="kind"
        label={t("receipt.kind.label")}
        options={RECEIPT_KINDS.map((value) => ({ value, label: t(`receipt.kind.${value}`) }))}
      />
      <TextField
        control={control}
        name="amount"
        inputMode="decimal"
        label={t("receipt.amount", { currency: currency.toUpperCase() })}
        hint={t("receipt.amount_hint", { open: formatMoney(due, currency, language) })}
        rules={{ validate: (amount) => readSignedAmount(amount, currency) !== null || t("receipt.amount_wrong") }}
      />
      <LocalTimeField control={control} name="paid_at" label={t("receipt.paid_at")} />
    </DrawerForm>
  )
}
