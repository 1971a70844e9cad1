import { mkdirSync } from "node:fs"
import { MAILS } from "./places"
import { type Running, start } from "./programs"
import { untilAnswering } from "./until-answering"

export type Mailbox = { url: string; smtpUrl: string; program: Running }

/** A mailbox that takes every mail over SMTP, keeps it from start to start, and shows it on a web page. */
export async function openMailbox(ports: { mailbox: number; smtp: number }, signal: AbortSignal): Promise<Mailbox> {
  mkdirSync(MAILS, { recursive: true })
  const where = ["--ip", "127.0.0.1", "--smtp", String(ports.smtp), "--web", String(ports.mailbox)]
  const args = [require.resolve("maildev/bin/maildev"), ...where, "--mail-directory", MAILS]
  const program = start({ name: "mailbox", args, env: {} })
  const url = `http://localhost:${ports.mailbox}`
  await untilAnswering({ name: "The mailbox", url: `${url}/config`, program, signal })
  return { url, smtpUrl: `smtp://127.0.0.1:${ports.smtp}`, program }
}
