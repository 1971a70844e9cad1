import { idArray, type Sql } from "../sql/sql"

/** The rows of one table that tell of a person; columns that nobody outside can use are left out. */
export type PersonalRows = Record<string, Record<string, unknown>[]>

export type FamilyKeys = {
  booking_ids: readonly string[]
  order_ids: readonly string[]
  cart_ids: readonly string[]
}

type Source = { from: string; of: keyof FamilyKeys; without?: readonly string[] }

/** Where this module keeps something of a person. What `eraseFamily` erases is read here, and exported before (SPEC V35). */
const SOURCES: Record<string, Source> = {
  bookings: { from: "select t.* from booking t where t.id = any(?::text[])", of: "booking_ids" },
  participants: {
    from: "select t.* from booking_participant t where t.booking_id = any(?::text[])",
    of: "booking_ids",
  },
  answers: { from: "select t.* from booking_answer t where t.booking_id = any(?::text[])", of: "booking_ids" },
  files: {
    from: "select t.* from booking_file t where t.booking_id = any(?::text[]) and t.erased_at is null",
    of: "booking_ids",
    without: ["key", "salt"],
  },
  files_of_carts: {
    from: "select t.* from booking_file t where t.cart_id = any(?::text[]) and t.booking_id is null and t.erased_at is null",
    of: "cart_ids",
    without: ["key", "salt"],
  },
  address_proofs: {
    from: "select t.* from booking_address_proof t where t.booking_id = any(?::text[])",
    of: "booking_ids",
  },
  bank_details: {
    from: "select t.* from booking_bank_details t where t.booking_id = any(?::text[])",
    of: "booking_ids",
    without: ["salt", "sealed"],
  },
  add_ons: { from: "select t.* from booking_add_on_taken t where t.booking_id = any(?::text[])", of: "booking_ids" },
  grants: { from: "select t.* from booking_grant t where t.booking_id = any(?::text[])", of: "booking_ids" },
  history: {
    from: `select t.id, t.subject_id, t.position, t.at, t.action, t.actor_type, t.actor_id, t.channel, t.request_id
           from booking_change_log_entry t where t.subject_id = any(?::text[])`,
    of: "booking_ids",
  },
  history_values: {
    from: `select t.id, t.entry_id, t.subject, t.field, t.before, t.after from booking_change_log_value t
           join booking_change_log_entry e on e.id = t.entry_id where e.subject_id = any(?::text[])`,
    of: "booking_ids",
  },
  messages: { from: "select t.* from booking_outbox_message t where t.booking_id = any(?::text[])", of: "booking_ids" },
  rebookings: {
    from: "select t.* from booking_rebooking t where t.from_booking_id = any(?::text[])",
    of: "booking_ids",
  },
  refund_cases: {
    from: "select t.* from booking_refund_case t where t.booking_id = any(?::text[])",
    of: "booking_ids",
  },
  // Read and never erased: the law keeps them for eight years (§ 14b UStG).
  documents: {
    from: `select t.id, t.kind, t.number, t.booking_id, t.order_id, t.total, t.currency_code, t.data, t.issued_at
           from booking_document t where t.order_id = any(?::text[])`,
    of: "order_ids",
  },
  dunning_blocks: {
    from: "select t.* from booking_dunning_block t where t.booking_id = any(?::text[])",
    of: "booking_ids",
    without: ["subject"],
  },
  findings: { from: "select t.* from booking_finding t where t.order_id = any(?::text[])", of: "order_ids" },
  findings_of_bookings: {
    from: "select t.* from booking_finding t where t.booking_id = any(?::text[]) and t.order_id is null",
    of: "booking_ids",
  },
  registrations: { from: "select t.* from booking_registration t where t.cart_id = any(?::text[])", of: "cart_ids" },
}

/** Everything that this module keeps of a family, table by table, each in a fixed order. */
export async function personalData(sql: Sql, keys: FamilyKeys): Promise<PersonalRows> {
  const all: PersonalRows = {}
  for (const [name, { from, of, without = [] }] of Object.entries(SOURCES)) {
    const rows = await sql.execute<Record<string, unknown>>(`select * from (${from}) t order by t.id`, [
      idArray(keys[of]),
    ])
    all[name] = rows.map((row) => withoutColumns(row, [...without, "deleted_at"]))
  }
  return all
}

function withoutColumns(row: Record<string, unknown>, columns: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)))
}
