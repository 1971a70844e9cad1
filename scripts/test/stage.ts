/** How many tests of a stage went which way, and what a reader needs to know about those that failed. */
export type Outcome = { passed: number; failed: number; report: string }

/** One line of the run. It starts when a lane is free and the stages it follows have succeeded. */
export type Stage = {
  name: string
  after?: string[]
  /** Its stories wait for a browser, a mail or another process: what failed once is told again, alone (see `tellAgain`). */
  waitsForOthers?: boolean
  run(context: { signal: AbortSignal; env: Record<string, string> }): Promise<Outcome>
}

export const PASSED: Outcome = { passed: 1, failed: 0, report: "" }

export function failure(report: string): Outcome {
  return { passed: 0, failed: 1, report }
}
