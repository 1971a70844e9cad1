/** What staff opened for one booking until a moment (docs/api.md). `fields` null: every deadline is extended. */
export type Grant = {
  id: string
  fields: string[] | null
  until: string
  reason: string
  granted_by: { id: string; name: string | null }
  created_at: string
  revoked_at: string | null
  /** It holds: neither lapsed nor revoked. */
  open: boolean
}

export type NewGrant = { fields: string[] | null; until: string; reason: string; mail: boolean }
