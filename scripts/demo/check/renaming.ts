import { type Api, ok } from "../../../integration-tests/fixtures/api"
import { edit, look, type Participant } from "../../../integration-tests/fixtures/customer"
import { must, mustBe, type Story } from "./story"

/** Ben gives his ticket to Clara: her name, a new ticket code, and the booker is told. */
export async function renameParticipant(story: Story, customer: Api): Promise<void> {
  const { version, participants } = await look(customer)
  const ben = participants[1]
  must(ben !== undefined, "The booking should have two participants.")
  const clara = { first_name: "Clara", last_name: "Novak" }
  await ok(edit(customer, { version, participants: [{ id: ben.id, ...clara }] }))
  const renamed = (await look(customer)).participants.find(({ id }) => id === ben.id)
  must(renamed !== undefined, "The renamed participant is gone.")
  story.tell("participant", `${nameOf(ben)} is now ${nameOf(renamed)}`)
  story.tell("ticket code", `${ben.ticket_code} became ${renamed.ticket_code}`)
  mustBe("The name", nameOf(renamed), "Clara Novak")
  must(renamed.ticket_code !== ben.ticket_code, "The old ticket code should no longer be valid.")
  await story.nextMail()
}

function nameOf({ first_name, last_name }: Participant): string {
  return `${first_name} ${last_name}`
}
