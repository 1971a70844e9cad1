export type HistoryPage = { history: HistoryEntry[]; count: number; offset: number; limit: number }

/** Something that became of a booking, as its customer reads it. */
export type HistoryEntry = {
  at: string
  action: string
  /** Who did it, from where the reader stands. */
  who: "you" | "booker" | "organiser" | "system" | "participant"
  /** What happened and by whom. */
  sentence: string
  /** `position` says whose: a participant's, or null for the booking's own. A value that is not there reads "". */
  changes: { field: string; label: string; position: number | null; before: string; after: string }[]
}
