import type { Finding, Subject } from "../finding"

/** A counter says exactly what its claims add up to; `taken` is null where claims name a counter that is gone. */
export function checkCounter(subject: Subject, { taken, claimed }: { taken: number | null; claimed: number }): Finding {
  if (taken === null) return { code: "counter_missing", subject, detail: "", figures: { claimed } }
  return { code: "counter_differs_from_claims", subject, detail: "", figures: { taken, claimed } }
}
