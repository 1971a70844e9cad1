import { rulesOf, TEXT_TOPICS, type TextTopic } from "../../domain/mail/text/topics"
import * as example from "../example"
import { sampleMail } from "../sample-mail"

const TOPICS = Object.keys(TEXT_TOPICS) as TextTopic[]
const TYPED = '<script>alert(1)</script> <b>bold</b> &amp; "quoted"'

const sample = (topic: TextTopic, subject: string, body: string) =>
  sampleMail(topic, { frame: { ...example.frame, text: { subject, body } } })

describe.each(TOPICS)("%s in the organiser's words", (topic) => {
  const opens = rulesOf(topic).placeholders.includes("manage_url")

  it("says them instead of ours, all placeholders filled", async () => {
    const body = rulesOf(topic).placeholders.map((name) => `${name}: {{${name}}}`)
    const { subject, html, text } = await sample(topic, "Hi {{number}}", body.join("\n\n"))
    expect(subject).toBe("Hi TX-7K4M-QR9T")
    expect(text).toMatch(/contact: Kartenbüro, \+49 30 1234567, karten@example.com/)
    expect(text).toContain("terms: Names can be changed free of charge.\nTickets are not refunded.")
    expect(text).not.toContain("Hello Anna")
    expect(html + text).not.toMatch(/\{\{|undefined/)
  })

  it("writes what was typed as text", async () => {
    const { html, text, subject } = await sample(topic, TYPED, `${TYPED}\n\n{{booker}}`)
    expect(html).not.toMatch(/<script|<b>|<anna@/)
    expect(text).toContain(TYPED)
    expect(subject).toBe(TYPED)
  })

  if (rulesOf(topic).placeholders.includes("pay_url")) {
    it("holds the link to the payment once, as the button where it stands alone", async () => {
      const { text } = await sample(topic, "Hi", "Pay {{amount}} here:\n\n{{pay_url}}\n\nSee you")
      expect(text).toMatch(/Pay €50\.00 here:\s+Choose how to pay https:\S+#pay=\S+/)
      expect(text.split("#pay=")).toHaveLength(2)
    })
  }

  if (opens) {
    it("holds the link once: as the button where it stands alone, else within its sentence", async () => {
      const alone = await sample(topic, "Hi", "Look here:\n\n{{manage_url}}\n\nSee you")
      expect(alone.text).toMatch(/Look here:\s+Manage booking https:\S+#token=\S+/)
      const within = await sample(topic, "Hi", "Look at {{manage_url}}, please.")
      expect(within.text).toMatch(/Look at Manage booking https:\S+#token=\S+, please\./)
      const times = ["booking_confirmed", "booking_received", "booking_requested"].includes(topic) ? 3 : 2
      for (const { text } of [alone, within]) expect(text.split("#token=")).toHaveLength(times)
    })
  }
})
