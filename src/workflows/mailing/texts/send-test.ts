import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { errorWithoutAddresses } from "../../../domain/mail/retry"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { handOver } from "../../outbox/deliver/hand-over"
import { type PreviewRequest, previewText } from "./preview-text"

/** Stands before the subject, so that nobody takes it for a mail about a booking. */
const MARK = "[Test] "

/**
 * Sends a preview to the member of staff who asks: to the address of their account and to no other. Throws `mail_not_sent`
 * with what the provider said.
 */
export async function sendTest(
  container: MedusaContainer,
  request: PreviewRequest & { user_id: string }
): Promise<{ to: string }> {
  const { email: to } = await container.resolve(Modules.USER).retrieveUser(request.user_id, { select: ["email"] })
  const mail = await previewText(container, request)
  try {
    await handOver(
      container,
      { ...mail, subject: MARK + mail.subject, to, reply_to: null, attachments: [] },
      { template: request.topic, data: {} }
    )
  } catch (error) {
    throw new RefusalError({ code: "mail_not_sent", error: errorWithoutAddresses(error) })
  }
  return { to }
}
