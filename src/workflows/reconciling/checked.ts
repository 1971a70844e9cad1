import type { Area } from "../../domain/reconciliation/area"
import type { Finding } from "../../domain/reconciliation/finding"

/** How much of each kind was looked at. */
export type Counted = Partial<Record<"orders" | "bookings" | "counters" | "claims" | "messages" | "chains", number>>

/** One batch that was checked: these units of an area, and what was found wrong with them; nothing means they tie out. */
export type Checked = {
  area: Area
  /** Null: everything there is in the area, but for `skipped`. */
  units: readonly string[] | null
  /** Units that were busy, and are left to the next run. */
  skipped: readonly string[]
  findings: readonly Finding[]
  /** Whether `findings` is all there is: where reading stopped at a limit, what was found before may still be there. */
  complete: boolean
  counted: Counted
}

export type Report = (checked: Checked) => Promise<void>

/** Everything, or only what changed lately; seats, outbox and stray claims are cheap and always looked at in full. */
export type Scope = {
  /** Only orders that changed since; null: all. */
  since: Date | null
  /** Orders that changed after this are left out, for somebody may be in the middle of them; null: none are. */
  quiet_since: Date | null
  /** Whether every history is verified. */
  histories: boolean
}
