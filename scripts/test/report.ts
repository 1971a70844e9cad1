import type { Outcome, Stage } from "./stage"

const HEARTBEAT_MS = 20_000

/** Tells a reader of the terminal or of a log how the run goes, and counts in the end. */
export function progressReport(total: number) {
  const running = new Map<Stage, number>()
  const failures = new Map<string, string>()
  const unsteady: string[] = []
  let done = 0
  const heartbeat = setInterval(() => {
    const names = [...running].map(([{ name }, start]) => `${name} (${Math.round((Date.now() - start) / 1_000)} s)`)
    console.log(`  … ${names.join(", ")}`)
  }, HEARTBEAT_MS)

  function onStart(stage: Stage) {
    running.set(stage, Date.now())
  }

  function onEnd(stage: Stage, { passed, failed, report }: Outcome, seconds: number) {
    running.delete(stage)
    done += 1
    const result = failed ? `${passed} passed, ${failed} FAILED` : `${passed} passed`
    console.log(
      `${failed ? "✗" : "✓"} ${stage.name.padEnd(32)} ${result.padEnd(22)} ${seconds.toFixed(1)} s  [${done}/${total}]`
    )
    if (!failed) return
    failures.set(stage.name, `${stage.name}: ${failed}`)
    console.log(report.replace(/^/gm, "    "))
  }

  function onUnsteady({ name }: Stage, { failed }: Outcome) {
    failures.delete(name)
    unsteady.push(`${name}: ${failed} failed at first, none when told again by itself`)
  }

  /** Prints the last line and returns the exit code. Stages that a broken-off run never reached count as failed. */
  function conclude(outcomes: Outcome[]): 0 | 1 {
    clearInterval(heartbeat)
    const unreached = total - outcomes.length
    const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
    const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, unreached)
    if (failures.size) console.log(`\nfailed: ${[...failures.values()].join(", ")}`)
    if (unsteady.length) console.log(`\nunsteady, to be mended: ${unsteady.join(", ")}`)
    if (unreached) console.log(`\nbroken off: ${unreached} stages did not run`)
    console.log(`\n${passed} passed, ${failed} failed`)
    return failed ? 1 : 0
  }

  return { onStart, onEnd, onUnsteady, conclude }
}
