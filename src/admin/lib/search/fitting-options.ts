export type Option = { value: string; label: string }

/**
 * Options of an earlier search that fit what has been typed since. The others are gone at once: Enter takes what stands
 * first, and a fast hand does not wait for the answer.
 */
export function fittingOptions(options: readonly Option[], typed: string): Option[] {
  const wanted = typed.trim().toLowerCase()
  return options.filter(({ label }) => label.toLowerCase().includes(wanted))
}
