import { EventEmitter, once } from "node:events"
import { failure, type Outcome, type Stage } from "./stage"
import { tellAgain } from "./tell-again"

type Watcher = {
  onStart(stage: Stage): void
  onEnd(stage: Stage, outcome: Outcome, seconds: number): void
  onUnsteady(stage: Stage, first: Outcome): void
}
type Options = { lanes: number; signal: AbortSignal; env: Record<string, string>; watcher: Watcher }

/** Runs the stages in the order given, as many at a time as there are lanes. A stage whose predecessor failed fails unrun. */
export async function runStages(stages: Stage[], { lanes, signal, env, watcher }: Options): Promise<Outcome[]> {
  const waiting = [...stages]
  const outcomes = new Map<Stage, Outcome>()
  const progress = new EventEmitter().setMaxListeners(lanes)
  const ended = (name: string) => [...outcomes].find(([stage]) => stage.name === name)?.[1]

  async function lane() {
    while (waiting.length && !signal.aborted) {
      const next = waiting.findIndex(({ after = [] }) => after.every(ended))
      if (next === -1) await once(progress, "end")
      else for (const stage of waiting.splice(next, 1)) await run(stage)
    }
  }

  async function run(stage: Stage) {
    const start = Date.now()
    watcher.onStart(stage)
    const missing = stage.after?.find((name) => ended(name)?.failed)
    const outcome = missing ? failure(`not run, because "${missing}" failed`) : await attempt(stage)
    outcomes.set(stage, outcome)
    watcher.onEnd(stage, outcome, (Date.now() - start) / 1_000)
    progress.emit("end")
  }

  const attempt = (stage: Stage) =>
    stage.run({ signal, env }).catch((error: Error) => failure(error.stack ?? error.message))

  await Promise.all(Array.from({ length: lanes }, lane))
  await tellAgain(outcomes, { signal, env, onUnsteady: watcher.onUnsteady })
  return [...outcomes.values()]
}
