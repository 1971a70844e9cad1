import { Modules } from "@medusajs/framework/utils"
import { type Api, ok, type Refused } from "../fixtures/api"
import { enter, look } from "../fixtures/bookings"
import { buy } from "../fixtures/buy"
import { tokenIn } from "../fixtures/mail-parts"
import { inShop } from "../fixtures/shop"

type Text = { topic: string; locale: string; source: string; subject: string; body: string }
type Listed = Text & { inherited: Text; placeholders: { subject: string[]; body: string[]; required: string[] } }
type Preview = { preview: { subject: string; html: string; text: string; problems: { code: string }[] } }
type Change = { action: string; changes: { field: string; before: unknown; after: unknown }[] }

const anna = "anna@example.com"
const SCRIPT = "<script>alert(1)</script>"
const words = { subject: "Willkommen, {{number}}", body: "Hallo {{booker}},\n\nschön, dass Sie kommen: {{event}}" }

inShop((shop) => {
  const staff = (): Api => shop().world.staff
  const concert = () => shop().world.events.concert
  const ofEvent = () => `/admin/events/${concert().id}/mail-texts`
  const ofShop = "/admin/booking-mail-texts"

  const annaBuys = async (locale = "de") => {
    const variant_id = concert().tickets.Stalls?.variant_id ?? ""
    const booker = { first_name: "Anna", last_name: "O'Hara" }
    const { bookings } = await buy(shop().world, { email: anna, booker, locale, lines: [{ variant_id, quantity: 1 }] })
    return bookings[0]?.number ?? ""
  }
  const textOf = async (path: string, topic: string, locale: string) => {
    const { mail_texts } = await ok(staff().get<{ mail_texts: Listed[] }>(path))
    return mail_texts.find((one) => one.topic === topic && one.locale === locale)
  }

  describe("the organiser words a mail (M10, P11)", () => {
    it("starts from ours: every mail to bookers in three languages, with the placeholders it may hold", async () => {
      const { mail_texts, count } = await ok(staff().get<{ mail_texts: Listed[]; count: number }>(ofEvent()))
      expect(count).toBe(54)
      expect(new Set(mail_texts.map(({ source }) => source))).toEqual(new Set(["default"]))
      const reminder = mail_texts.find(({ topic, locale }) => topic === "booking_reminder" && locale === "de")
      expect(reminder?.body).toMatch(/^Guten Tag {{booker}},\n\n[\s\S]*{{manage_url}}$/)
      expect(reminder?.placeholders.required).toEqual(["manage_url"])
      expect(reminder?.placeholders.subject).not.toContain("manage_url")
    })

    it("and the next confirmation says it, in that language only, with its tables and its link as ever", async () => {
      await ok(staff().post(`${ofEvent()}/booking_confirmed/de`, words))
      const number = await annaBuys()
      await annaBuys("en")
      const [german, english] = await shop().mailbox.to(anna)
      expect(german?.subject).toBe(`Willkommen, ${number}`)
      expect(german?.text).toContain("Hallo Anna O'Hara,\n\nschön, dass Sie kommen: Autumn concert")
      expect(german?.text).not.toContain("Vielen Dank für Ihre Buchung")
      expect(german?.text).toMatch(/1 × Stalls/)
      expect(german?.attachments).toHaveLength(2)
      if (!german) throw new Error("No mail has arrived")
      await expect(
        look(await enter(shop().world.storefront, { token: tokenIn(german), email: anna }))
      ).resolves.toBeDefined()
      expect(english?.text).toContain("Thank you for your booking")
    })

    it("for the whole shop; an event's own words come first, and taken back, the shop's hold again", async () => {
      await ok(staff().post(`${ofShop}/booking_confirmed/de`, { ...words, subject: "Vom Haus: {{event}}" }))
      expect(await textOf(ofEvent(), "booking_confirmed", "de")).toMatchObject({ source: "shop" })
      await ok(staff().post(`${ofEvent()}/booking_confirmed/de`, words))
      expect(await textOf(ofEvent(), "booking_confirmed", "de")).toMatchObject({
        ...{ source: "event", subject: words.subject },
        inherited: { source: "shop", subject: "Vom Haus: {{event}}" },
      })
      await ok(staff().delete(`${ofEvent()}/booking_confirmed/de`))
      await annaBuys()
      expect((await shop().mailbox.to(anna))[0]?.subject).toBe("Vom Haus: Autumn concert")
    })

    it("in words that stay words: markup is text, and a subject is one line", async () => {
      await ok(staff().post(`/admin/events/${concert().id}`, { title: `Concert ${SCRIPT} {{booker}}` }))
      await ok(
        staff().post(`${ofEvent()}/booking_confirmed/de`, {
          subject: `${SCRIPT} {{event}}`,
          body: `${SCRIPT} {{event}}`,
        })
      )
      await annaBuys()
      const [mail] = await shop().mailbox.to(anna)
      expect(String(mail?.html)).not.toMatch(/<script/)
      expect(mail?.text).toContain(`${SCRIPT} Concert ${SCRIPT} {{booker}}`)
      expect(mail?.subject).toBe(`${SCRIPT} Concert ${SCRIPT} {{booker}}`)
    })

    it.each([
      [
        "a second header",
        "booking_confirmed",
        { ...words, subject: "Hi\r\nBcc: eve@example.com" },
        "mail_text_invalid",
      ],
      [
        "a placeholder that is not known",
        "booking_confirmed",
        { ...words, body: "{{surname}}" },
        "mail_placeholder_unknown",
      ],
      [
        "the link in the subject",
        "booking_confirmed",
        { ...words, subject: "{{manage_url}}" },
        "mail_placeholder_unknown",
      ],
      ["a reminder without the link", "booking_reminder", words, "mail_placeholder_missing"],
      ["a mail that is always ours", "address_changed", words, "mail_topic_unknown"],
    ])("is refused with %s, and keeps nothing", async (_what, topic, body, code) => {
      const refused = await staff().post<Refused>(`${ofEvent()}/${topic}/de`, body)
      expect(refused.body).toMatchObject({ code })
      expect(refused.status).toBe(code === "mail_topic_unknown" ? 404 : 400)
      expect(await textOf(ofEvent(), "booking_confirmed", "de")).toMatchObject({ source: "default" })
    })

    it("and the history says who changed which words, before and after", async () => {
      await ok(staff().post(`${ofEvent()}/booking_confirmed/de`, words))
      await ok(staff().post(`${ofEvent()}/booking_confirmed/de`, words))
      await ok(staff().delete(`${ofEvent()}/booking_confirmed/de`))
      await ok(staff().post(`${ofShop}/booking_status/en`, words))
      const changesAt = async (path: string) => (await ok(staff().get<{ changes: Change[] }>(path))).changes
      const event = await changesAt(`/admin/events/${concert().id}/changes`)
      const told = { mail: "booking_confirmed", locale: "de", ...words }
      expect(event.slice(0, 2).map(({ action, changes }) => [action, changes[0]?.before, changes[0]?.after])).toEqual([
        ["mail_text.reset", told, null],
        ["mail_text.updated", null, told],
      ])
      expect((await changesAt("/admin/booking-settings/changes")).map(({ action }) => action)).toEqual([
        "mail_text.updated",
      ])
    })
  })

  describe("before it is saved", () => {
    it("is previewed with the event or with a real booking, opens nothing and keeps nothing", async () => {
      const number = await annaBuys()
      const { bookings } = await ok(staff().get<{ bookings: { id: string }[] }>(`/admin/bookings?q=${number}`))
      const path = `${ofEvent()}/booking_reminder/de/preview`
      const body = { ...words, body: `${SCRIPT} {{manage_url}}` }
      const { preview } = await ok(staff().post<Preview>(path, body))
      expect(preview.text).toContain("Autumn concert")
      expect(preview.problems).toEqual([])
      expect(preview.html).not.toContain("<script")
      const real = await ok(staff().post<Preview>(path, { ...body, booking_id: bookings[0]?.id }))
      expect(real.preview.subject).toBe(`Willkommen, ${number}`)
      expect(real.preview.text).not.toContain(`token=${number}`)
      expect(await textOf(ofEvent(), "booking_reminder", "de")).toMatchObject({ source: "default" })
    })

    it("says everything that is wrong with it, in the reader's language", async () => {
      const { preview } = await ok(
        staff()
          .with({ "accept-language": "de" })
          .post<Preview>(`${ofEvent()}/booking_reminder/de/preview`, { subject: "", body: "{{x}}" })
      )
      expect(preview.problems).toMatchObject([
        { code: "mail_text_invalid" },
        { code: "mail_placeholder_unknown", message: "Den Platzhalter „x“ gibt es an dieser Stelle nicht." },
        { code: "mail_placeholder_missing" },
      ])
    })

    it("shows no booking of another event", async () => {
      await annaBuys()
      const { bookings } = await ok(staff().get<{ bookings: { id: string }[] }>("/admin/bookings"))
      const path = `/admin/events/${shop().world.events.matinee.id}/mail-texts/booking_status/de/preview`
      expect(await staff().post(path, { ...words, booking_id: bookings[0]?.id })).toMatchObject({ status: 404 })
    })

    it("is sent to who asks, at their own address, under the shop's name and for answers to the shop", async () => {
      await ok(
        staff().post("/admin/booking-settings", { sender: { name: "By the river", reply_to: "hello@river.example" } })
      )
      const { test } = await ok(staff().post<{ test: { to: string } }>(`${ofEvent()}/booking_status/de/test`, words))
      const [mail] = await shop().mailbox.to(test.to)
      expect(mail?.subject).toBe("[Test] Willkommen, TX-7K4M-QR9T")
      expect(mail?.from?.value).toMatchObject([{ name: "By the river" }])
      expect(mail?.replyTo?.text).toBe("hello@river.example")
      const [user] = await shop().container.resolve(Modules.USER).listUsers({})
      expect(test.to).toBe(user?.email)
    })
  })
})
