import { ok } from "../../../integration-tests/fixtures/api"
import { must, type Story } from "./story"

type Verification = {
  whole: boolean
  chains: number
  entries: number
  breaks: { subject_id: string; reason: string }[]
}
type Entry = { action: string; actor: { type: string } }

/** What was done to both bookings is in the log, and every chain of the shop is whole. */
export async function verifyChangeLog({ world, tell }: Story, bookingIds: string[]): Promise<void> {
  for (const [at, id] of bookingIds.entries()) {
    const { changes } = await ok(world.staff.get<{ changes: Entry[] }>(`/admin/bookings/${id}/changes?limit=100`))
    must(changes.length > 0, "A booking has no history.")
    const told = changes.reverse().map(({ action, actor }) => `${action} (${actor.type})`)
    tell(at === 0 ? "old booking" : "new booking", told.join(", "))
  }
  const { whole, chains, entries, breaks } = await ok(world.staff.get<Verification>("/admin/change-log/verification"))
  must(
    whole,
    `The change log is broken: ${breaks.map(({ subject_id, reason }) => `${subject_id} ${reason}`).join("; ")}.`
  )
  tell("change log verified", `${chains} chains, ${entries} entries, none altered`)
}
