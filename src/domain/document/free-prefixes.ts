import { accept, type Decision, refuse } from "../decision"
import type { DocumentKind } from "./kinds"

export type Prefixes = Record<DocumentKind, string>

/** What the numbers of a kind have begun with in a year. */
export type BornePrefix = { kind: DocumentKind; prefix: string; year: number }

/**
 * Prefixes that no other kind has borne in a year whose numbers still count on: they would come to a number that is there
 * already, and the document could never be issued.
 */
export function freePrefixes(wanted: Prefixes, borne: readonly BornePrefix[]): Decision<Prefixes> {
  const taken = borne.find(({ kind, prefix }) => {
    return Object.entries(wanted).some(([own, wish]) => own !== kind && wish === prefix)
  })
  return taken ? refuse({ code: "document_prefix_used", ...taken }) : accept(wanted)
}
