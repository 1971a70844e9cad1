/** What a process has seen of rushes since it started. */
export type Figures = {
  /** Completions that ended in an order. */
  served: number
  /** Completions that ran and ended without one: declined, unfinished, broken. */
  failed: number
  /** Told at once that there is no seat. */
  refused_full: number
  /** Told at once that too many wait; their seats are held. */
  refused_busy: number
  /** Waited for as long as anybody does; their seats are held. */
  refused_late: number
  /** Hung up while they waited. */
  given_up: number
  /** Completions that kept their place for too long and went on without it. */
  overdue: number
  /** Milliseconds from the seat to the turn. */
  longest_wait: number
}

export const NO_FIGURES: Figures = {
  served: 0,
  failed: 0,
  refused_full: 0,
  refused_busy: 0,
  refused_late: 0,
  given_up: 0,
  overdue: 0,
  longest_wait: 0,
}

/** What happened between two moments; the longest wait is that of the later one. */
export function figuresSince(earlier: Figures, later: Figures): Figures {
  return {
    served: later.served - earlier.served,
    failed: later.failed - earlier.failed,
    refused_full: later.refused_full - earlier.refused_full,
    refused_busy: later.refused_busy - earlier.refused_busy,
    refused_late: later.refused_late - earlier.refused_late,
    given_up: later.given_up - earlier.given_up,
    overdue: later.overdue - earlier.overdue,
    longest_wait: later.longest_wait,
  }
}
