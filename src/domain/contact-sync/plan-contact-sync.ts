import { type FieldChange, fieldChanges } from "../change-log/field-change"

/** What an edit carries over to a customer. Never the e-mail address: it is the login (SPEC P20). */
export const SYNCED_FIELDS = ["first_name", "last_name", "phone"] as const
export type SyncedFields = { [Field in (typeof SYNCED_FIELDS)[number]]?: string | null }

export type SyncedCustomer = SyncedFields & { id: string; has_account: boolean }

export type ContactEdit = {
  /** What the edit changed of this person. */
  changed: readonly string[]
  /** The person as it stands now: of two edits that are carried over in any order the last word counts. */
  person: SyncedFields
  /**
   * Whether the customer is whoever the order is from. Anybody can write any address beside a participant, so an account
   * that merely has that address follows staff only.
   */
  owns_order: boolean
  by_staff: boolean
}

/** What a customer is told by an edit, field by field; nothing where it says the same already. An emptied field stays. */
export function planContactSync(customer: SyncedCustomer, edit: ContactEdit): FieldChange[] {
  if (customer.has_account && !edit.owns_order && !edit.by_staff) return []
  const wanted = Object.fromEntries(
    SYNCED_FIELDS.flatMap((field) => {
      const value = edit.person[field]
      return edit.changed.includes(field) && value ? [[field, value]] : []
    })
  )
  return fieldChanges(customer.id, { ...customer }, wanted)
}
