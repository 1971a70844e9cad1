import type { RuleChange } from "../../../domain/policy/change-field-rules"
import type { DataField, FieldKey, FieldRule } from "../../../domain/policy/field"
import type { Policy } from "../../../domain/policy/policy"
import type { AdminQuestion } from "../contract/question"

/** The data that everybody has, in the order of the matrix. */
export const DATA_FIELDS = [
  "first_name",
  "last_name",
  "email",
  "phone",
  "address",
  "locale",
  "add_ons",
] as const satisfies readonly DataField[]

/** One cell: a field of the bookings of one ticket type; null: of the whole event. */
export type Cell = { ticket_type_id: string | null; field: FieldKey }

/** What each cell says itself, by its name; null: as the level above. */
export type Matrix = ReadonlyMap<string, FieldRule | null>

export function nameOfCell({ ticket_type_id, field }: Cell): string {
  return `${ticket_type_id ?? ""} ${field}`
}

/** The fields of an event: the data that everybody has, and the answers to what it asks. */
export function fieldsOf(questions: readonly Pick<AdminQuestion, "id">[]): FieldKey[] {
  return [...DATA_FIELDS, ...questions.map(({ id }): FieldKey => `question:${id}`)]
}

/** The columns: the whole event, then each of its ticket types. */
export function columnsOf(event: Pick<Levels, "ticket_types">): (string | null)[] {
  return [null, ...event.ticket_types.map(({ id }) => id)]
}

/** An event and its ticket types, as far as the matrix knows them. */
type Levels = { policy: Policy; ticket_types: { id: string; policy: Policy }[] }

/** What is stored of the matrix. */
export function matrixOf(event: Levels, fields: readonly FieldKey[]): Matrix {
  const levels = [{ id: null, policy: event.policy }, ...event.ticket_types]
  return new Map(
    levels.flatMap(({ id, policy }) =>
      fields.map((field) => [nameOfCell({ ticket_type_id: id, field }), policy.fields?.[field] ?? null] as const)
    )
  )
}

export type Resolved = { rule: FieldRule; level: "ticket_type" | "event" | "shop" | "default" }

/** What holds in a cell and which level says so: the nearest one that names the field; editable where none does. */
export function resolveCell({ ticket_type_id, field }: Cell, matrix: Matrix, shop: Policy): Resolved {
  const own = ticket_type_id === null ? null : matrix.get(nameOfCell({ ticket_type_id, field }))
  if (own) return { rule: own, level: "ticket_type" }
  const ofEvent = matrix.get(nameOfCell({ ticket_type_id: null, field }))
  if (ofEvent) return { rule: ofEvent, level: "event" }
  const ofShop = shop.fields?.[field]
  return ofShop ? { rule: ofShop, level: "shop" } : { rule: { mode: "editable" }, level: "default" }
}

/** The cells that say something else than what is stored. */
export function changedCells(draft: Matrix, stored: Matrix): RuleChange[] {
  return [...draft]
    .filter(([name, rule]) => JSON.stringify(rule) !== JSON.stringify(stored.get(name) ?? null))
    .map(([name, rule]) => {
      const [ticket_type_id = "", field = ""] = name.split(" ")
      return { ticket_type_id: ticket_type_id || null, field: field as FieldKey, rule }
    })
}
