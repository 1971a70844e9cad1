import { Select } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { type ListedParticipant, PARTICIPANT_STATUSES } from "../../lib/contract/participant"
import { useText } from "../../lib/text/use-text"
import { SearchField } from "../page/search-field"

/** Search by name, address or booking number, and the status that is looked for. Both stand in the address. */
export function ParticipantFilters({ q, status }: { q?: string; status?: ListedParticipant["status"] }) {
  const { t } = useText()
  const [, setParams] = useSearchParams()
  const choose = (chosen: string) =>
    setParams((params) => {
      if (chosen === "all") params.delete("status")
      else params.set("status", chosen)
      return params
    })
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Select size="small" value={status ?? "all"} onValueChange={choose}>
        <Select.Trigger className="w-40" aria-label={t("booking.status.label")}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {["all" as const, ...PARTICIPANT_STATUSES].map((one) => (
            <Select.Item key={one} value={one}>
              {one === "all" ? t("participant.all") : t(`participant.status.${one}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <SearchField q={q} label={t("participant.search")} />
    </div>
  )
}
