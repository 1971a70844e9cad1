import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { createTransport, type Transporter } from "nodemailer"

export type SmtpOptions = { url: string; from: string }

/** Sends mails over SMTP with nodemailer. Throws when a mail could not be handed over, so that the outbox tries again. */
export class SmtpNotificationService extends AbstractNotificationProviderService {
  static override identifier = "smtp"
  private readonly transport: Transporter

  constructor(_dependencies: unknown, private readonly options: SmtpOptions) {
    super()
    this.transport = createTransport(options.url)
  }

  override async send({ to, content, attachments }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const sent = await this.transport.sendMail({
      from: this.options.from,
      to,
      subject: content?.subject,
      html: content?.html,
      text: content?.text,
      attachments: (attachments ?? []).map(({ filename, content: data, content_type }) => ({
        filename,
        content: data,
        encoding: "base64",
        contentType: content_type,
      })),
    })
    return { id: String(sent.messageId) }
  }
}
