import { Text } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import { readIban } from "../../../domain/bank/iban"
import type { DocumentForm, SellerLine } from "../../lib/document/document-form"
import { useText } from "../../lib/text/use-text"
import { TextField } from "../form/text-field"
import { useEmailRule } from "../form/use-email-rule"

const NEEDED: SellerLine[] = ["name", "address_1", "postal_code", "city", "country_code", "email"]
const ADDRESS: SellerLine[] = ["name", "address_1", "address_2", "postal_code", "city", "country_code"]
const KNOWN_BY: SellerLine[] = ["vat_id", "tax_number", "email", "phone", "register"]
const BANK: SellerLine[] = ["holder", "iban", "bic"]

/** Who sells, as invoices must say it; all empty is nobody, and no documents. */
export function SellerFields() {
  const { t } = useText()
  return (
    <>
      <Lines names={ADDRESS} />
      <Lines names={KNOWN_BY} />
      <Text size="small" className="text-ui-fg-subtle">
        {t("document.bank_hint")}
      </Text>
      <Lines names={BANK} />
      <SellerText name="tax_note" />
    </>
  )
}

function Lines({ names }: { names: SellerLine[] }) {
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      {names.map((name) => (
        <SellerText key={name} name={name} />
      ))}
    </div>
  )
}

/** Once one line is filled in, those that an invoice needs are needed. */
function SellerText({ name }: { name: SellerLine }) {
  const { t } = useText()
  const { control } = useFormContext<DocumentForm>()
  const email = useEmailRule()
  const isNeeded = (value: string, { seller }: DocumentForm) => {
    const begun = Object.values(seller).some((line) => line.trim())
    const numbered = seller.vat_id.trim() || seller.tax_number.trim()
    if (begun && name === "tax_number" && !numbered) return t("document.tax_missing")
    return !begun || !NEEDED.includes(name) || value.trim() !== "" || t("form.required")
  }
  const country = (value: string) => /^\s*([a-z]{2})?\s*$/i.test(value) || t("document.country_pattern")
  const iban = (value: string) => value.trim() === "" || readIban(value).ok || t("document.iban_wrong")
  return (
    <TextField
      control={control}
      name={`seller.${name}`}
      label={t(`document.seller.${name}`)}
      hint={name === "tax_note" ? t("document.tax_note_hint") : undefined}
      type={name === "email" ? "email" : "text"}
      optional={!NEEDED.includes(name)}
      rules={{
        ...(name === "email" ? email : {}),
        validate: { isNeeded, ...(name === "country_code" ? { country } : {}), ...(name === "iban" ? { iban } : {}) },
      }}
    />
  )
}
