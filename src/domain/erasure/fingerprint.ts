import { createHash } from "node:crypto"
import { canonical } from "../change-log/field-change"

/** SHA-256 over everything that is kept of a person: it changes with whatever happens to any of it. */
export function fingerprintOf(personalData: object): string {
  return createHash("sha256")
    .update(canonical(JSON.parse(JSON.stringify(personalData))))
    .digest("hex")
}
