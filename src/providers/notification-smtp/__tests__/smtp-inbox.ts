import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { type ParsedMail, simpleParser } from "mailparser"
import { SMTPServer } from "smtp-server"

type InboxOptions = { port?: number; refuses?: Record<string, number>; dies?: boolean }

/**
 * A real SMTP server that keeps what it is given.
 * @param refuses addresses it does not take, with its answer: 550 does not know it, 451 does not take it now
 * @param dies ends the connection after it has got a mail, before it says so
 */
export async function openInbox({ port = 0, refuses = {}, dies = false }: InboxOptions = {}) {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) => {
      const responseCode = refuses[address]
      if (!responseCode) return done()
      done(Object.assign(new Error(`<${address}>: user unknown`), { responseCode }))
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        if (dies) for (const connection of server.connections) connection.close()
        else done()
      }, done)
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
