import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { setTimeout as wait } from "node:timers/promises"
import { type ParsedMail, simpleParser } from "mailparser"
import { SMTPServer } from "smtp-server"

/** A real SMTP server that keeps what it is given. */
export async function openLetterbox() {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        done()
      }, done)
    },
  })
  server.listen(0, "127.0.0.1")
  await once(server.server, "listening")
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
    /** The first mail to an address; waits for it for some seconds. */
    async mailTo(address: string): Promise<ParsedMail> {
      for (const deadline = Date.now() + 15_000; Date.now() < deadline; await wait(100)) {
        const mail = mails.find(({ to }) => [to].flat().some((field) => field?.text.includes(address)))
        if (mail) return mail
      }
      throw new Error(`No mail to ${address} has arrived; there are ${mails.length} others`)
    },
  }
}
