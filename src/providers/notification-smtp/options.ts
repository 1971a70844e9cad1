import { z } from "@medusajs/framework/zod"

/** `name@host` or `Name <name@host>`; the host is kept. */
const SENDER = /^[^<>]*<?[^<>\s@]+@([^<>\s@]+?)>?$/

const sender = z.string().regex(SENDER, "must be an address, or a name and an address: Shop <shop@example.com>")

const server = z.union([
  z.object({ url: z.url({ protocol: /^smtps?$/, message: "must be like smtp://user:password@host:587" }) }),
  z.object({
    host: z.string().min(1),
    port: z.number().int().min(1).max(65535).optional(),
    /** TLS from the first byte on (port 465); else STARTTLS where the server offers it. */
    secure: z.boolean().optional(),
    auth: z.object({ user: z.string(), pass: z.string() }).optional(),
  }),
])

const optionsSchema = z
  .object({
    from: sender,
    reply_to: sender.optional(),
    /** How long to wait for a connection, a greeting, or an answer. */
    timeout_seconds: z.number().int().min(1).max(120).default(20),
    /** How many mails may be on their way at once. */
    max_connections: z.number().int().min(1).max(20).default(3),
  })
  .and(server)
export type SmtpOptions = z.infer<typeof optionsSchema>

/** The provider's options, checked and complete. The message of a refusal names the field, never its value. */
export function readSmtpOptions(options: unknown): SmtpOptions {
  const parsed = optionsSchema.safeParse(options)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "url or host"}: ${message}`)
  throw new Error(
    `notification-smtp: set \`url\` (or \`host\`) and \`from\` in medusa-config.ts. Not right: ${fields.join("; ")}`
  )
}

/** The sender's address without a name. */
export function senderAddress({ from }: SmtpOptions): string {
  return /[^<>\s]+@[^<>\s]+/.exec(from)?.[0] ?? from
}

/** The host of the sender's address: where its Message-IDs come from. */
export function senderDomain({ from }: SmtpOptions): string {
  return SENDER.exec(from)?.[1] ?? "localhost"
}
