import { setTimeout as wait } from "node:timers/promises"
import { z } from "@medusajs/framework/zod"
import { LOGS, shown } from "./places"

const LIMIT_MS = 30_000

const Mail = z.object({
  id: z.string(),
  subject: z.string().default("(no subject)"),
  to: z.array(z.object({ address: z.string() })).default([]),
  html: z.string().default(""),
  text: z.string().default(""),
  attachments: z.array(z.object({ fileName: z.string().optional(), generatedFileName: z.string() })).nullish(),
})
export type Mail = z.infer<typeof Mail>

/** The mails that have arrived for an address, oldest first, as the mailbox's own REST API tells. */
export async function mailsTo(mailboxUrl: string, address: string): Promise<Mail[]> {
  const answer = await fetch(`${mailboxUrl}/email`)
  const mails = z.array(Mail).parse(await answer.json())
  return mails.filter(({ to }) => to.some((recipient) => recipient.address === address))
}

/** Waits until one more mail to the address has arrived than were there. */
export async function nextMailTo(mailboxUrl: string, address: string, seen: Mail[]): Promise<Mail> {
  for (const deadline = Date.now() + LIMIT_MS; Date.now() < deadline; await wait(200)) {
    const news = (await mailsTo(mailboxUrl, address)).find(({ id }) => seen.every((mail) => mail.id !== id))
    if (news) return news
  }
  throw new Error(`No mail to ${address} arrived in ${LIMIT_MS / 1_000} seconds. ${shown(LOGS)}/shop.log may say why.`)
}

/** The link in a mail that opens the booking: its secret stands in the fragment, which no server ever sees. */
export function linkIn({ html, subject }: Mail): URL {
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"))
  const found = links.find((link) => link.includes("#token="))
  if (!found) throw new Error(`The mail "${subject}" has no link that opens the booking.`)
  return new URL(found)
}
