import type { World } from "../../../integration-tests/fixtures/world"
import type { Progress } from "../progress"
import { buyTickets } from "./buying"
import { readDocuments } from "./filing"
import { openByLink } from "./opening"
import { rebookToMatinee } from "./rebooking"
import { payRefund } from "./refunding"
import { renameParticipant } from "./renaming"
import { storyOf } from "./story"
import { verifyChangeLog } from "./verifying"

type Journey = { world: World; mailboxUrl: string; progress: Progress; signal: AbortSignal }

/**
 * One booking all the way, over HTTP, as a customer and as staff. Each figure that is printed was read back from the API
 * or the mailbox. Throws with the step that failed.
 */
export async function checkJourney({ world, mailboxUrl, progress, signal }: Journey): Promise<void> {
  const story = storyOf(world, mailboxUrl, progress.say)
  let number = 0
  async function step<Result>(title: string, walk: () => Promise<Result>): Promise<Result> {
    signal.throwIfAborted()
    number += 1
    progress.say(`\n  ${number}  ${title}`)
    return walk().catch((error: Error) => {
      signal.throwIfAborted()
      throw new Error(`Step ${number} failed (${title}): ${error.message}`)
    })
  }
  const held = await step("Buy two concert tickets and a T-shirt, and pay", () => buyTickets(story))
  const customer = await step("Open the booking by the link in the mail", () =>
    openByLink(story, held.link, held.number)
  )
  await step("Give one ticket to somebody else", () => renameParticipant(story, customer))
  const rebooked = await step("Rebook both to the cheaper matinée", () => rebookToMatinee(story, customer))
  await step("The old link leads to the new booking", () => openByLink(story, held.link, rebooked.number))
  const { bookingId } = await step("Approve the refund and pay it out", () => payRefund(story, held, rebooked))
  await step("Read what was written on paper", () => readDocuments(story, bookingId, rebooked))
  await step("Verify the change log", () => verifyChangeLog(story, [held.bookingId, bookingId]))
  const subjects = (await story.mails()).map(({ subject }) => `“${subject}”`)
  progress.say(`\n  ${subjects.length} mails arrived for ${story.email}: ${subjects.join(", ")}`)
  progress.say("\n✓ All of it went well: change log verified.\n")
}
