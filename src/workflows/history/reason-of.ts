import { REASON } from "../../domain/change-log/chain"

type Entry = { id: string; reason: string | null }
type Value = { entry_id: string; subject: string; field: string; after: unknown }

/** Why an entry was made; null where nobody said why, or the reason was erased with the person. */
export function reasonOf({ id, reason }: Entry, values: readonly Value[]): string | null {
  if (!reason?.startsWith("digest:")) return reason
  const value = values.find(({ entry_id, subject, field }) => {
    return entry_id === id && subject === REASON.subject && field === REASON.field
  })
  const after = value?.after
  return after !== null && typeof after === "object" && "value" in after ? String(after.value) : null
}
