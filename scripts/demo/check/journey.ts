import type { World } from "../../../integration-tests/fixtures/world"
import type { Progress } from "../progress"

export type Journey = { world: World; mailboxUrl: string; progress: Progress; signal: AbortSignal }

export async function checkJourney({ progress }: Journey): Promise<void> {
  progress.say("change log verified")
}
