import { setTimeout as wait } from "node:timers/promises"
import { sendLinks } from "../../../../workflows/access/send-links"
import { countMail } from "../../../access/rate-limits"
import { refusing } from "../../../refusals/answer"
import type { LinkRequest } from "../validators"

/** Every request is answered after this long: whether an address has bookings cannot be told from the time (SPEC P7). */
const ANSWER_MS = 600

/**
 * Mails the links of all its upcoming bookings to an address (C-04). The answer is the same whether it has any. Refusal:
 * `too_many_requests`.
 */
export const POST = refusing<LinkRequest>(async (req, res) => {
  const answerAt = wait(ANSWER_MS)
  const { email } = req.validatedBody
  await countMail(req, `links|${email}`, email)
  await sendLinks(req.scope, email)
  await answerAt
  res.status(202).json({})
})
