import { Select } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import type { FindingCode } from "../../../domain/reconciliation/finding"
import { FINDING_CODES } from "../../../domain/reconciliation/remedy"
import { useText } from "../../lib/text/use-text"

const ALL = "all"

/** Only findings of one kind. It lives in the address, as the other choices do. */
export function KindFilter({ value }: { value: FindingCode | undefined }) {
  const { t, language } = useText()
  const [, setParams] = useSearchParams()
  const kinds = FINDING_CODES.map((code) => ({ code, title: t(`reconciliation.code.${code}`) }))
  const sorted = [...kinds].sort((a, b) => a.title.localeCompare(b.title, language))
  const choose = (chosen: string) =>
    setParams((params) => {
      if (chosen === ALL) params.delete("code")
      else params.set("code", chosen)
      params.delete("offset")
      return params
    })
  return (
    <Select size="small" value={value ?? ALL} onValueChange={choose}>
      <Select.Trigger aria-label={t("reconciliation.kind.label")} className="w-44">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ALL}>{t("reconciliation.kind.all")}</Select.Item>
        {sorted.map(({ code, title }) => (
          <Select.Item key={code} value={code}>
            {title}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
