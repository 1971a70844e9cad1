import type { MedusaContainer } from "@medusajs/framework/types"
import { refusalIn } from "../../domain/refusal/refusal-error"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { anonymise } from "./anonymise"
import { dueAnonymisations, MAX_BATCH } from "./due-anonymisations"

/** Batches of one night. */
const MAX_BATCHES = 10

export type BatchResult = { booking_id: string; refusal: string | null }

/** Anonymises bookings one after the other, each for itself: one that is refused keeps no other one waiting. */
export async function anonymiseBatch(
  container: MedusaContainer,
  batch: readonly { booking_id: string; fingerprint: string }[],
  actor: Actor
): Promise<BatchResult[]> {
  const results: BatchResult[] = []
  for (const { booking_id, fingerprint } of batch) {
    try {
      await anonymise(container, { booking_id, fingerprint, actor })
      results.push({ booking_id, refusal: null })
    } catch (error) {
      const refusal = refusalIn(error)
      if (!refusal) throw error
      results.push({ booking_id, refusal: refusal.code })
    }
  }
  return results
}

const RETENTION: Actor = { type: "system", id: null, channel: "system", reason: "retention" }

/** What a job does every night where the settings say how long personal data is kept, in bounded batches. @returns how many */
export async function anonymiseDue(container: MedusaContainer): Promise<number> {
  let after = ""
  let anonymised = 0
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const due = await dueAnonymisations(container, { after, limit: MAX_BATCH })
    const last = due.at(-1)
    if (!last) return anonymised
    const free = due.filter(({ obstacle }) => obstacle === null)
    const results = await anonymiseBatch(container, free, RETENTION)
    anonymised += results.filter(({ refusal }) => refusal === null).length
    after = last.booking_id
  }
  return anonymised
}
