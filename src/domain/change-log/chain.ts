import { createHmac } from "node:crypto"
import { canonical } from "./field-change"

/** What the hash of a log entry covers. Values stand here as digests, so that erasing a person leaves the chain whole. */
export type ChainedEntry = {
  subject_type: "booking" | "event"
  subject_id: string
  position: number
  at: string
  action: string
  actor_type: string
  actor_id: string | null
  channel: string
  reason: string | null
  request_id: string | null
  changes: { subject: string; field: string; before: string; after: string }[]
}

export type StoredEntry = ChainedEntry & { id: string; hash: string }

/** How long a chain is and where it ends, kept beside it so that a cut tail shows. */
export type ChainHead = { count: number; hash: string }

/** The first thing that is wrong with a chain. */
export type ChainBreak = {
  entry_id: string | null
  position: number
  reason: "altered" | "missing" | "tail_cut" | "value_altered"
}

export const GENESIS = "0".repeat(64)

/** HMAC-SHA256(previous hash, canonical entry), hex (DESIGN 3). */
export function entryHash(secret: string, previous: string, entry: ChainedEntry): string {
  return createHmac("sha256", secret).update(previous).update(canonical(entry)).digest("hex")
}

/** A salted digest that stands for a value in the entry. */
export function valueDigest(salt: string, value: unknown): string {
  return createHmac("sha256", salt).update(canonical(value)).digest("hex")
}

/** Walks a chain from its beginning and names the first broken entry; null when it is whole. */
export function firstBreak(secret: string, entries: readonly StoredEntry[], head: ChainHead): ChainBreak | null {
  let previous = GENESIS
  for (const [index, { id, hash, ...entry }] of entries.entries()) {
    const position = index + 1
    if (entry.position !== position) return { entry_id: id, position, reason: "missing" }
    if (hash !== entryHash(secret, previous, entry)) return { entry_id: id, position, reason: "altered" }
    previous = hash
  }
  if (entries.length !== head.count || previous !== head.hash) {
    return { entry_id: null, position: entries.length + 1, reason: "tail_cut" }
  }
  return null
}
