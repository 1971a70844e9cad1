import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { type ParsedMail, simpleParser } from "mailparser"
import { SMTPServer } from "smtp-server"

/**
 * A real SMTP server that keeps what it is given.
 * @param refuses addresses it does not know
 */
export async function openInbox({ port = 0, refuses = [] }: { port?: number; refuses?: string[] } = {}) {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) => {
      if (!refuses.includes(address)) return done()
      done(Object.assign(new Error(`<${address}>: user unknown`), { responseCode: 550 }))
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => done(void mails.push(mail) as undefined), done)
    },
  })
  server.on("error", () => {})
  server.listen(port, "127.0.0.1")
  await once(server.server, "listening")
  const address = server.server.address() as AddressInfo
  return {
    mails,
    port: address.port,
    url: `smtp://127.0.0.1:${address.port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
