import { Input, Select } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useSearchParams } from "react-router-dom"
import { type ListedParticipant, PARTICIPANT_STATUSES } from "../../lib/contract/participant"
import { useText } from "../../lib/text/use-text"
import { useSettled } from "../../lib/use-settled"

const SETTLED_MS = 300

/** Search by name, address or booking number, and the status that is looked for. Both stand in the address. */
export function ParticipantFilters({ q = "", status }: { q?: string; status?: ListedParticipant["status"] }) {
  const { t } = useText()
  const [, setParams] = useSearchParams()
  const [typed, setTyped] = useState(q)
  const settled = useSettled(typed, SETTLED_MS)
  useEffect(() => {
    setParams((params) => withValue(params, "q", settled), { replace: true })
  }, [settled, setParams])
  const choose = (chosen: string) => setParams((params) => withValue(params, "status", chosen === "all" ? "" : chosen))
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
      <Input
        type="search"
        size="small"
        className="w-56"
        aria-label={t("participant.search")}
        placeholder={t("participant.search")}
        value={typed}
        maxLength={200}
        onChange={({ target }) => setTyped(target.value)}
      />
    </div>
  )
}

function withValue(params: URLSearchParams, name: string, value: string): URLSearchParams {
  if (value) params.set(name, value)
  else params.delete(name)
  return params
}
