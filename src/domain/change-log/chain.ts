import { createHmac } from "node:crypto"
import { canonical } from "./field-change"

/** What the hash of a log entry covers. Values stand here as digests, so that erasing a person leaves the chain whole. */
export type ChainedEntry = {
  subject_type: "booking" | "event" | "shop"
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

/**
 * How long a chain is, and a seal over its end, kept beside it. The next entry's hash goes on from the seal, and nobody
 * without the secret can seal an earlier end: a cut tail shows, also where the head was set back with it.
 */
export type ChainHead = { count: number; hash: string }

/** The first thing that is wrong with a chain. */
export type ChainBreak = {
  entry_id: string | null
  position: number
  reason: "altered" | "missing" | "tail_cut" | "value_altered"
}

/** The head of a chain that ends with this entry; null for one that has none yet. */
export function headOf(secret: string, last: { position: number; hash: string } | null): ChainHead {
  const count = last?.position ?? 0
  const hash = createHmac("sha256", secret)
    .update(`head|${count}|${last?.hash ?? ""}`)
    .digest("hex")
  return { count, hash }
}

/** HMAC-SHA256(head before it, canonical entry), hex (DESIGN 3). */
export function entryHash(secret: string, head: string, entry: ChainedEntry): string {
  return createHmac("sha256", secret).update(head).update(canonical(entry)).digest("hex")
}

/** A salted digest that stands for a value in the entry. */
export function valueDigest(salt: string, value: unknown): string {
  return createHmac("sha256", salt).update(canonical(value)).digest("hex")
}

/** Where the reason of an entry stands among the values beside the log. */
export const REASON = { subject: "entry", field: "reason" } as const

/** What an entry holds in the place of its reason. */
export function reasonDigest(salt: string, reason: unknown): string {
  return `digest:${valueDigest(salt, reason)}`
}

/** Walks a chain from its beginning and names the first broken entry; null when it is whole. */
export function firstBreak(secret: string, entries: readonly StoredEntry[], head: ChainHead): ChainBreak | null {
  let walked = headOf(secret, null)
  for (const { id, hash, ...entry } of entries) {
    const position = walked.count + 1
    if (entry.position !== position) return { entry_id: id, position, reason: "missing" }
    if (hash !== entryHash(secret, walked.hash, entry)) return { entry_id: id, position, reason: "altered" }
    walked = headOf(secret, { position, hash })
  }
  const cut = walked.count !== head.count || walked.hash !== head.hash
  return cut ? { entry_id: null, position: walked.count + 1, reason: "tail_cut" } : null
}
