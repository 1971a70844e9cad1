const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const

/** The size of a file as people read it: "1.2 MB". */
export function fileSize(bytes: number, language: string): string {
  const power = Math.min(UNITS.length - 1, bytes > 0 ? Math.floor(Math.log(bytes) / Math.log(1000)) : 0)
  const format = { style: "unit", unit: UNITS[power], unitDisplay: "short", maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(language, format).format(bytes / 1000 ** power)
}
