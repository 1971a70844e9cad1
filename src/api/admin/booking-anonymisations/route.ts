import { anonymiseBatch } from "../../../workflows/erasure/anonymise-batch"
import { dueAnonymisations } from "../../../workflows/erasure/due-anonymisations"
import { staffActor } from "../../actor"
import { refusing } from "../../refusals/answer"
import type { AnonymiseBatch, Due } from "./validators"

/** Bookings whose personal data was kept for as long as the settings say, with what stands in the way. Changes nothing. */
export const GET = refusing(async (req, res) => {
  const anonymisations = await dueAnonymisations(req.scope, req.validatedQuery as Due)
  res.json({ anonymisations, next: anonymisations.at(-1)?.booking_id ?? null })
})

/** Anonymises the bookings that the preview showed, each for itself; those that are refused say why. */
export const POST = refusing<AnonymiseBatch>(async (req, res) => {
  const { bookings, reason } = req.validatedBody
  res.json({ anonymisations: await anonymiseBatch(req.scope, bookings, staffActor(req, reason)) })
})
