const MB = 1024 * 1024

/** A size as people say it: at most one decimal, cut and not rounded up, so that a file of that size fits. */
export function megabytes(bytes: number, language: string): string {
  const tenths = Math.max(1, Math.floor((bytes / MB) * 10))
  return (tenths / 10).toLocaleString(language, { maximumFractionDigits: 1 })
}
