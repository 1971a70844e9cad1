import { accept, type Decision, refuse } from "../decision"
import { plainType } from "./allowed-types"
import { cleanName } from "./clean-name"
import { acceptedTypes, type FileLimits, largestFile } from "./file-limits"

export type SentFile = {
  /** As the sender calls it; may be anything. */
  name: string
  /** The type that the sender says; empty where they say none. */
  declared: string
  /** The type that its first bytes say; null where they say none that is known. */
  detected: string | null
  /** In bytes. */
  size: number
}

/** A sender that does not know better. */
const UNSAID = ["", "application/octet-stream", "binary/octet-stream"]

/**
 * Whether a file may answer a question (SPEC P13, DESIGN 5): not empty, not too large, of an accepted type by its own
 * bytes, and nothing else than its sender says. Its name is cleaned and ends as its type does.
 */
export function checkFile(
  { name, declared, detected, size }: SentFile,
  limits: FileLimits
): Decision<{ name: string; type: string }> {
  if (size === 0) return refuse({ code: "file_missing" })
  const max_bytes = largestFile(limits)
  if (size > max_bytes) return refuse({ code: "file_too_large", max_bytes })
  const accepted = acceptedTypes(limits)
  const [said, type] = [plainType(declared), detected === null ? null : plainType(detected)]
  const honest = UNSAID.includes(said) || said === type
  if (type === null || !honest || !accepted.includes(type)) {
    return refuse({ code: "file_type_not_allowed", declared: said.slice(0, 100), detected: type, accepted })
  }
  return accept({ name: cleanName(name, type), type })
}
