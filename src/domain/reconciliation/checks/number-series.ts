import type { DocumentKind } from "../../document/kinds"
import type { Finding } from "../finding"

/** A series of a kind and a year: the last number that was taken, how many documents bear one of it, and the highest of theirs. */
export type SeriesFacts = { kind: DocumentKind; year: number; last: number; made: number; highest: number }

/** A series has as many documents as it has numbers. */
export function checkSeries({ kind, year, last, made, highest }: SeriesFacts): Finding[] {
  if (made === last && highest === last) return []
  const id = `${kind}:${year}`
  const subject = { type: "series" as const, id, name: id, booking_id: null, order_id: null, event_id: null }
  return [{ code: "series_has_gap", subject, detail: "", figures: { kind, year, last, made } }]
}
