import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { createTransport } from "nodemailer"
import { readSmtpOptions, type SmtpOptions, senderAddress, senderDomain } from "./options"
import { withoutPersonalData } from "./smtp-error"

/** Idle connections are closed after this; so nothing has to be closed when the process ends. */
const IDLE_MS = 2_000
/** A connection is renewed after this many mails, as servers expect. */
const MAX_MESSAGES = 100
/** A mail has so many times `timeout_seconds` altogether: a server may answer each question in time, and never come to an end. */
const WHOLE_MAIL = 4

/**
 * Sends Medusa's e-mail notifications over SMTP. Throws when a mail could not be handed over, so that its sender tries
 * again. `provider_data` may say `message_id` (the domain is added where it has none) and `reply_to`.
 */
export class SmtpNotificationService extends AbstractNotificationProviderService {
  static override identifier = "smtp"
  private readonly options: SmtpOptions
  private readonly transport

  static override validateOptions(options: Record<string, unknown>): void {
    readSmtpOptions(options)
  }

  constructor(_dependencies: unknown, options: unknown) {
    super()
    this.options = readSmtpOptions(options)
    this.transport = createTransport(transportOptions(this.options))
  }

  override async send(mail: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const sending = this.transport.sendMail({
      from: mail.from ?? this.sender(textOf(mail.provider_data?.from_name)),
      // An address is one address: a comma in it must not make two.
      to: { name: "", address: mail.to },
      replyTo: textOf(mail.provider_data?.reply_to) ?? this.options.reply_to,
      messageId: this.messageId(textOf(mail.provider_data?.message_id)),
      headers: { "Auto-Submitted": "auto-generated" },
      subject: mail.content?.subject,
      html: mail.content?.html,
      text: mail.content?.text,
      attachments: mail.attachments?.map(({ filename, content, content_type, disposition }) => ({
        filename,
        content,
        encoding: "base64",
        contentType: content_type,
        contentDisposition: disposition === "inline" ? "inline" : "attachment",
      })),
    })
    const { messageId } = await this.inTime(sending).catch((error: unknown) =>
      Promise.reject(withoutPersonalData(error))
    )
    return { id: messageId }
  }

  /** Our own address, under the name that the shop goes by. */
  private sender(name: string | undefined) {
    return name ? { name, address: senderAddress(this.options) } : this.options.from
  }

  /** A mail that is late may arrive all the same, and again when it is sent anew: with the same Message-ID. */
  private async inTime<T>(sending: Promise<T>): Promise<T> {
    const seconds = this.options.timeout_seconds * WHOLE_MAIL
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new Error(`the server did not take the mail within ${seconds} seconds`)),
        seconds * 1000
      )
    })
    try {
      return await Promise.race([sending, late])
    } finally {
      clearTimeout(timer)
    }
  }

  private messageId(id: string | undefined): string | undefined {
    if (!id) return undefined
    return id.includes("@") ? `<${id}>` : `<${id}@${senderDomain(this.options)}>`
  }
}

function transportOptions({
  from: _from,
  reply_to: _replyTo,
  timeout_seconds,
  max_connections,
  ...server
}: SmtpOptions) {
  const timeout = timeout_seconds * 1000
  return {
    ...server,
    pool: true as const,
    maxConnections: max_connections,
    maxMessages: MAX_MESSAGES,
    idleTimeout: IDLE_MS,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined
}
