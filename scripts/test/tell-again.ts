import type { Outcome, Stage } from "./stage"

/** More than these failing is no accident of a busy machine. */
const MOST = 2

type Context = Parameters<Stage["run"]>[0] & {
  onUnsteady(stage: Stage, first: Outcome): void
}

/**
 * Stages that failed beside others run once more, by themselves, when all else is over; what they say then counts. One that
 * passes now is named in the run's report, for a story that passes at the second time only is a story to mend. Not for
 * rules, module tests, kills and the rush: there a failure is a finding, however seldom it comes.
 */
export async function tellAgain(outcomes: Map<Stage, Outcome>, { onUnsteady, ...context }: Context): Promise<void> {
  const failed = [...outcomes].filter(([, { failed }]) => failed > 0)
  const again = failed.filter(([{ waitsForOthers }]) => waitsForOthers)
  if (again.length > MOST || again.length < failed.length) return
  for (const [stage, first] of again) {
    if (context.signal.aborted) return
    const second = await stage.run(context)
    outcomes.set(stage, second)
    if (second.failed === 0) onUnsteady(stage, first)
  }
}
