import type { FieldChange } from "../change-log/field-change"
import { refuse } from "../decision"
import type { EditFacts } from "./edit"

/** The refusal of a new address of one's own that no code has come back from (SPEC P12); null where there is none. */
export function unproven(changes: readonly FieldChange[], { addressProof }: Pick<EditFacts, "addressProof">) {
  const address = changes.find(({ field }) => field === "email")
  const proven = address?.after !== null && address?.after === addressProof?.email
  if (!address || !addressProof || proven) return null
  return refuse({ code: "address_unproven" })
}
