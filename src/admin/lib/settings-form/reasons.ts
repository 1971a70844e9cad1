const MAX_REASONS = 20
const MAX_LENGTH = 200

/** The reasons that were entered, one a line; null where there are too many, or one is too long. */
export function readReasons(text: string): string[] | null {
  const lines = text.split("\n").map((line) => line.trim())
  const reasons = [...new Set(lines)].filter(Boolean)
  return reasons.length <= MAX_REASONS && reasons.every(({ length }) => length <= MAX_LENGTH) ? reasons : null
}
