import type { MedusaContainer } from "@medusajs/framework/types"
import type { Reader } from "../../../domain/export/column"
import { changedField, type LastChange } from "../../../domain/export/last-change"
import type { LoggedChange } from "../../../modules/booking/exporting/read-changes"
import { staffNames } from "../../history/staff-names"

/** The last changes of a page, by whose they are, with the names of staff. */
export type LastChanges = (changes: readonly LoggedChange[]) => Promise<ReadonlyMap<string, LastChange>>

/** `labels`: what questions are called, by their ids. Names of staff are read once each. */
export function lastChanges(
  container: MedusaContainer,
  { words }: Reader,
  labels: ReadonlyMap<string, string>
): LastChanges {
  const names = new Map<string, string>()
  return async (changes) => {
    const staff = changes.flatMap(({ actor_type, actor_id }) => (actor_type === "staff" && actor_id ? [actor_id] : []))
    const unknown = staff.filter((id) => !names.has(id))
    for (const [id, name] of await staffNames(container, unknown)) names.set(id, name)
    return new Map(
      changes.map(({ id, at, actor_type, actor_id, fields }) => [
        id,
        {
          at: new Date(at),
          by: actor_type,
          name: names.get(actor_id ?? "") ?? null,
          fields: fields.map((field) => changedField(field, words.field, labels)),
        },
      ])
    )
  }
}
