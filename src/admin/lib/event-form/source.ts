/** Whether something is said here, or left to the level above. */
export const SOURCES = ["inherit", "own"] as const
export type Source = (typeof SOURCES)[number]
