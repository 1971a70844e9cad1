import { once } from "node:events"
import { type AddressInfo, createServer, type Socket } from "node:net"
import { setTimeout as wait } from "node:timers/promises"
import { SmtpNotificationService } from "../service"
import { openInbox } from "./smtp-inbox"

const anna = "anna@example.com"
const from = "Konzerthaus <karten@shop.example.com>"

const mail = {
  to: anna,
  channel: "email",
  template: "booking_confirmed",
  content: { subject: "Grüße – 你好", html: "<p>Guten Tag &amp; hallo</p>", text: "Guten Tag & hallo" },
}

/** Greets, and never comes to the end of what it can do. */
function talkWithoutEnd(socket: Socket) {
  socket.write("220 hello\r\n")
  const talking = setInterval(() => socket.write("250-please hold the line\r\n"), 200)
  socket.on("close", () => clearInterval(talking))
}

describe("a mail over SMTP", () => {
  let inbox: Awaited<ReturnType<typeof openInbox>>
  beforeAll(async () => {
    inbox = await openInbox({ refuses: { "nobody@example.com": 550, "grey@example.com": 451 } })
  })
  afterAll(() => inbox.close())
  afterEach(() => void inbox.mails.splice(0))

  const smtp = (options: Record<string, unknown> = {}) =>
    new SmtpNotificationService({}, { url: inbox.url, from, ...options })

  it("arrives with subject, both forms and its sender", async () => {
    await smtp().send(mail)
    const [arrived] = inbox.mails
    expect(arrived).toMatchObject({
      subject: "Grüße – 你好",
      html: mail.content.html,
      from: { text: `"Konzerthaus" <karten@shop.example.com>` },
    })
    expect(arrived?.text?.trim()).toBe("Guten Tag & hallo")
    expect(arrived?.headers.get("auto-submitted")).toBe("auto-generated")
  })

  it("carries attachments byte by byte", async () => {
    const pdf = Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 255, 10, 13])
    const attachment = { filename: "Ticket-Ä.pdf", content: pdf.toString("base64"), content_type: "application/pdf" }
    await smtp().send({ ...mail, attachments: [attachment] })
    expect(inbox.mails[0]?.attachments).toMatchObject([
      { filename: "Ticket-Ä.pdf", contentType: "application/pdf", content: pdf, contentDisposition: "attachment" },
    ])
  })

  it("has the Message-ID it was given, under the sender's domain, each time it is sent", async () => {
    const again = { ...mail, provider_data: { message_id: "bout_1" } }
    const first = await smtp().send(again)
    await smtp().send(again)
    expect(first).toEqual({ id: "<bout_1@shop.example.com>" })
    expect(inbox.mails.map(({ messageId }) => messageId)).toEqual(Array(2).fill("<bout_1@shop.example.com>"))
  })

  it("is answered to the address that it names, else to the one of the options", async () => {
    const named = { ...mail, provider_data: { reply_to: "desk@example.com" } }
    await smtp({ reply_to: "shop@example.com" }).send(named)
    await smtp({ reply_to: "shop@example.com" }).send(mail)
    expect(inbox.mails.map(({ replyTo }) => replyTo?.text)).toEqual(["desk@example.com", "shop@example.com"])
  })

  it("goes to one address, even if a comma in it names a second", async () => {
    await smtp()
      .send({ ...mail, to: "anna@example.com, eve@example.com" })
      .catch(() => undefined)
    expect(
      inbox.mails.flatMap(({ to }) => to).filter((to) => JSON.stringify(to).includes('"eve@example.com"'))
    ).toEqual([])
  })

  it("that is refused throws, and the error names no address", async () => {
    const refused = smtp().send({ ...mail, to: "nobody@example.com" })
    await expect(refused).rejects.toThrow("SMTP EENVELOPE at RCPT TO: the server answered 550")
    await expect(refused).rejects.not.toThrow("nobody@example.com")
  })

  it("that is refused for now throws with the server's code", async () => {
    await expect(smtp().send({ ...mail, to: "grey@example.com" })).rejects.toThrow(
      "at RCPT TO: the server answered 451"
    )
  })

  it("whose server ends before it says that it has the mail throws, and the next try has the same Message-ID", async () => {
    const dying = await openInbox({ dies: true })
    const again = { ...mail, provider_data: { message_id: "bout_1" } }
    await expect(smtp({ url: dying.url }).send(again)).rejects.toThrow("SMTP")
    await smtp().send(again)
    expect([...dying.mails, ...inbox.mails].map(({ messageId }) => messageId)).toEqual(
      Array(2).fill("<bout_1@shop.example.com>")
    )
    await dying.close()
  })

  it.each([
    ["that says nothing", () => undefined, /SMTP ETIMEDOUT/],
    ["that talks without an end", talkWithoutEnd, /did not take the mail within 4 seconds/],
  ] as const)(
    "to a server %s is given up in bounded time",
    async (_which, speak, error) => {
      const slow = createServer((socket) => void speak(socket.on("error", () => undefined))).listen(0, "127.0.0.1")
      await once(slow, "listening")
      const { port } = slow.address() as AddressInfo
      await expect(smtp({ url: `smtp://127.0.0.1:${port}`, timeout_seconds: 1 }).send(mail)).rejects.toThrow(error)
      slow.close()
    },
    15_000
  )

  it("throws while the server is down, and is sent by the same provider when it is back", async () => {
    const first = await openInbox()
    const provider = smtp({ url: first.url })
    await first.close()
    await expect(provider.send(mail)).rejects.toThrow(/SMTP ESOCKET.*ECONNREFUSED/)
    const back = await openInbox({ port: first.port })
    await provider.send(mail)
    expect(back.mails).toHaveLength(1)
    await back.close()
  })

  it("leaves no connection open for long, so that the server and the process can end", async () => {
    const short = await openInbox()
    await smtp({ url: short.url }).send(mail)
    const closed = short.close().then(() => "closed")
    expect(await Promise.race([closed, wait(9_000, "still open", { ref: false })])).toBe("closed")
  }, 15_000)
})
