import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { loadSettings } from "../../settings/load-settings"
import type { ComposedMail } from "../mails/composed-mail"

type Errand = {
  template: string
  /** References only: it is stored. */
  data: Record<string, string>
  message_id?: string
  resource?: { resource_id?: string; resource_type: string }
}

/**
 * Hands a mail to Medusa's notification module, which hands it to the shop's e-mail provider; throws where that one does.
 *
 * What the module stores (`data`, `provider_data`) holds references only: content and attachments, with the link in
 * them, are not stored. No `idempotency_key`: one that failed would fail for ever.
 */
export async function handOver(container: MedusaContainer, mail: ComposedMail, errand: Errand): Promise<void> {
  const { to, subject, html, text, attachments } = mail
  const { template, data, message_id, resource } = errand
  const { sender } = await loadSettings(container)
  const reply_to = mail.reply_to ?? sender.reply_to
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel: "email",
    template,
    content: { subject, html, text },
    attachments,
    data,
    provider_data: {
      ...(message_id ? { message_id } : {}),
      ...(reply_to ? { reply_to } : {}),
      ...(sender.name ? { from_name: sender.name } : {}),
    },
    trigger_type: template,
    ...resource,
  })
}
