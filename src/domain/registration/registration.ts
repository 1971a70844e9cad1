import { z } from "@medusajs/framework/zod"
import { MAX_PIECES } from "../add-on/add-on"
import { accept, type Decision, refuse } from "../decision"
import { personSchema } from "../person/person"
import { answersSchema } from "../question/answer-value"

/** No line of a cart names more people than this. */
export const MAX_PARTICIPANTS_PER_LINE = 200
const MAX_LINES = 100

/** What a cart says about its future participants before it is paid (SPEC, words: registration). */
export const registrationSchema = z.object({
  booker: personSchema.nullish(),
  /** BCP 47; the language of the mails. The order's own language holds where it is left out. */
  locale: z
    .string()
    .trim()
    .max(35)
    .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i)
    .nullish(),
  /** To what the events of the cart ask of a booking as a whole, by the ids of the questions. */
  answers: answersSchema.nullish(),
  lines: z
    .array(
      z.object({
        line_item_id: z.string().max(100),
        participants: z
          .array(personSchema.extend({ answers: answersSchema.optional() }))
          .max(MAX_PARTICIPANTS_PER_LINE),
      })
    )
    .max(MAX_LINES)
    .default([]),
  /** For whom the add-ons in the cart are. What is not said goes to the participants in order. */
  add_ons: z
    .array(
      z.object({
        line_item_id: z.string().max(100),
        /** The line with the participant's ticket, and which of its tickets: 0 is the first. */
        participant: z.object({
          line_item_id: z.string().max(100),
          index: z
            .number()
            .int()
            .min(0)
            .max(MAX_PARTICIPANTS_PER_LINE - 1),
        }),
        quantity: z.number().int().min(1).max(MAX_PIECES).default(1),
      })
    )
    .max(MAX_LINES * 10)
    .nullish(),
})
export type Registration = z.infer<typeof registrationSchema>

/** A registration names at most as many people as its cart has seats; naming fewer is fine (they are asked by mail). */
export function checkRegistration(
  registration: Registration,
  seats: ReadonlyMap<string, number>
): Decision<Registration> {
  const named = new Map<string, number>()
  for (const { line_item_id, participants } of registration.lines) {
    const available = seats.get(line_item_id) ?? 0
    const given = (named.get(line_item_id) ?? 0) + participants.length
    if (given > available) return refuse({ code: "registration_invalid", line_item_id, seats: available, given })
    named.set(line_item_id, given)
  }
  return accept(registration)
}
