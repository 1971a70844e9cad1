import { useFormContext } from "react-hook-form"
import { type DocumentForm, KINDS } from "../../lib/document/document-form"
import { SWITCHES } from "../../lib/event-form/switch"
import type { ShownSettings } from "../../lib/settings"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"

const TIMES = ["inherit", "confirmed", "paid", "never"] as const

/** When invoices are made, and what the numbers of documents begin with. */
export function InvoiceFields({ inherited }: { inherited: ShownSettings }) {
  const { t } = useText()
  const { control } = useFormContext<DocumentForm>()
  const reissued = t(inherited.reissue_on_address_change ? "policy.on" : "policy.off")
  return (
    <>
      {(["when", "settled_outside"] as const).map((name) => (
        <SelectField
          key={name}
          control={control}
          name={name}
          label={t(`document.${name}`)}
          hint={t(`document.${name}_hint`)}
          options={TIMES.map((value) => ({ value, label: t(`document.time.${name}.${value}`) }))}
        />
      ))}
      <SelectField
        control={control}
        name="reissue"
        label={t("document.reissue")}
        hint={t("document.reissue_hint")}
        options={SWITCHES.map((value) => ({
          value,
          label: value === "inherit" ? t("policy.inherit_options", { value: reissued }) : t(`policy.${value}`),
        }))}
      />
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {KINDS.map((kind) => (
          <TextField
            key={kind}
            control={control}
            name={`prefixes.${kind}`}
            label={t("document.prefix", { kind: t(`document.kind.${kind}`) })}
            placeholder={inherited.document_prefixes[kind]}
            maxLength={12}
            optional
            rules={{ pattern: { value: /^\s*([A-Z0-9][A-Z0-9/-]{0,11})?\s*$/, message: t("document.prefix_pattern") } }}
          />
        ))}
      </div>
    </>
  )
}
