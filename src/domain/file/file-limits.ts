import { ALLOWED_TYPES, plainType } from "./allowed-types"

/** The largest file that a shop takes, in bytes; a question may ask for less. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024

/** What a question allows: `limits` of its definition as far as they speak of files. */
export type FileLimits = { accept?: string[]; max_bytes?: number }

/** The largest file that answers a question, in bytes. */
export function largestFile({ max_bytes }: FileLimits): number {
  return Math.min(max_bytes ?? MAX_FILE_BYTES, MAX_FILE_BYTES)
}

/** The types that answer a question: those of the shop, as far as the question does not narrow them. */
export function acceptedTypes({ accept }: FileLimits): string[] {
  const all = Object.keys(ALLOWED_TYPES)
  if (!accept) return all
  const named = accept.map(plainType)
  return all.filter((type) => named.includes(type))
}
