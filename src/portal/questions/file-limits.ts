/** What the shop takes at most where the question says nothing of it; in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024

const UNITS = ["byte", "kilobyte", "megabyte"] as const

/** "10 MB", as people say it in a language. */
export function fileSize(bytes: number, language: string): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10))
  const format = { style: "unit", unit: UNITS[step], unitDisplay: "short", maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(language, format).format(bytes / 1024 ** step)
}

/** "PDF, JPEG": the kinds of files by the second half of their media types; empty: any. */
export function fileTypes(accept: readonly string[] | undefined): string {
  return (accept ?? []).map((type) => (type.split("/")[1] ?? type).toUpperCase()).join(", ")
}
