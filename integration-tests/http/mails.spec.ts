import { Modules } from "@medusajs/framework/utils"
import type { ParsedMail } from "mailparser"
import { ok } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { edit, enter, look } from "../fixtures/customer"
import { pagesOfPdf, tokenIn } from "../fixtures/mail-parts"
import { moveTo } from "../fixtures/new-address"
import { inShop } from "../fixtures/shop"

const anna = "anna@example.com"
const people = [
  { first_name: "Anna", last_name: "Jahn" },
  { first_name: "Björk", last_name: "" },
]

const euros = (amount: number) => new Intl.NumberFormat("de", { style: "currency", currency: "EUR" }).format(amount)

inShop((shop) => {
  const concert = () => shop().world.events.concert
  const buyConcert = (purchase: Partial<Parameters<typeof buy>[1]> = {}) =>
    buy(shop().world, {
      email: anna,
      booker: { first_name: "Anna", last_name: "O'Hara" },
      locale: "de",
      lines: [{ variant_id: concert().tickets.Stalls?.variant_id ?? "", quantity: 2, participants: people }],
      ...purchase,
    })
  const onlyMail = async (address: string): Promise<ParsedMail> => {
    const mails = await shop().mailbox.to(address)
    expect(mails).toHaveLength(1)
    return mails[0] as ParsedMail
  }

  describe("the confirmation (V1)", () => {
    it("arrives once, in the language of the booking, with tickets, calendar and a link that opens it", async () => {
      const { bookings, order } = await buyConcert()
      const number = bookings[0]?.number ?? ""
      const mail = await onlyMail(anna)
      expect(mail.subject).toBe(`Ihre Buchung ${number}: Autumn concert`)
      expect(mail.text).toContain("Guten Tag Anna O'Hara,")
      expect(mail.text).toContain(`2 × Stalls   ${euros(order.total)}`)
      expect(mail.messageId).toMatch(/^<bout_\w+@example.com>$/)
      expect(mail.attachments.map(({ filename }) => filename)).toEqual([
        `ticket-${number}.pdf`,
        `kalender-${number}.ics`,
      ])

      const customer = await enter(shop().world.storefront, {
        token: tokenIn(mail),
        email: anna,
      })
      const { participants } = await look(customer)
      const pages = await pagesOfPdf(mail)
      expect(pages).toHaveLength(2)
      for (const [index, { ticket_code }] of participants.entries()) {
        expect(pages[index]?.replace(/\s/g, "")).toContain(ticket_code)
      }
      expect(pages[0]).toContain("Anna Jahn")
      expect(pages[1]).toContain("Björk")
    })

    it("asks for the names when the storefront did not", async () => {
      await buyConcert({
        booker: undefined,
        locale: undefined,
        lines: [{ variant_id: concert().tickets.Stalls?.variant_id ?? "", quantity: 2 }],
      })
      const mail = await onlyMail(anna)
      expect(mail.text).toContain("2 of 2 tickets have no name yet")
      expect(tokenIn(mail)).toContain("TX-")
    })

    it("leaves no token behind in what Medusa stores of it", async () => {
      await buyConcert()
      const token = tokenIn(await onlyMail(anna))
      const stored = await shop().container.resolve(Modules.NOTIFICATION).listNotifications({ to: anna })
      expect(stored).toMatchObject([{ status: "success", template: "booking_confirmed", channel: "email" }])
      expect(token.length).toBeGreaterThan(40)
      expect(JSON.stringify(stored)).not.toContain(token.split(".")[1])
      expect(JSON.stringify(stored)).not.toContain("O'Hara")
    })
  })

  describe("a change", () => {
    const annaInside = async () => {
      const { bookings } = await buyConcert()
      const number = bookings[0]?.number ?? ""
      const customer = await enter(shop().world.storefront, { number, email: anna })
      return { number, customer, booking: await look(customer) }
    }

    it("of a name mails the difference and the new ticket, and only that one (U20)", async () => {
      const { customer, booking } = await annaInside()
      const [first] = booking.participants
      await ok(
        edit(customer, { version: booking.version, participants: [{ id: first?.id, last_name: "Łukasiewicz" }] })
      )
      const mail = (await shop().mailbox.to(anna)).at(-1)
      if (!mail) throw new Error("No mail has arrived")
      expect(mail.text).toMatch(/Nachname, Person 1 +Jahn +Łukasiewicz/)
      const { participants } = await look(customer)
      const pages = await pagesOfPdf(mail)
      expect(pages).toHaveLength(1)
      expect(pages[0]?.replace(/\s/g, "")).toContain(participants[0]?.ticket_code)
      expect(pages[0]?.replace(/\s/g, "")).not.toContain(first?.ticket_code)
    })

    it("of the address tells both, and the old one learns neither the new address nor a link (P4)", async () => {
      const { customer } = await annaInside()
      await shop().mailbox.all() // the confirmation has left: later it would go to the new address
      await moveTo(customer, shop().mailbox, "new.anna@fluss.example.org")
      const old = (await shop().mailbox.to(anna)).at(-1)
      expect(old?.subject).toContain("Die E-Mail-Adresse wurde geändert")
      expect(old?.text).toContain("n•••@f•••.org")
      for (const form of [old?.text, String(old?.html)]) expect(form).not.toMatch(/new\.anna|fluss|token=/)
      const mails = await shop().mailbox.to("new.anna@fluss.example.org")
      expect(mails.map(({ subject }) => subject)).toEqual([
        expect.stringContaining("Bestätigen Sie Ihre E-Mail-Adresse"),
        expect.stringContaining("wurde geändert"),
      ])
      const token = tokenIn(mails[1] as ParsedMail)
      await expect(
        enter(shop().world.storefront, { token, email: "new.anna@fluss.example.org" })
      ).resolves.toBeDefined()
    })

    it("tells the organiser in the shop's language, where they asked for it (P3)", async () => {
      await ok(shop().world.staff.post(`/admin/events/${concert().id}`, { notify_email: "hall@example.com" }))
      const { number, customer, booking } = await annaInside()
      const id = booking.participants[1]?.id
      await ok(edit(customer, { version: booking.version, participants: [{ id, phone: "+49 30 1234567" }] }))
      const notice = await onlyMail("hall@example.com")
      expect(notice.subject).toBe(`Booking ${number} was changed: Autumn concert`)
      expect(notice.text).toMatch(/Phone, participant 2 +– +•••67/)
      expect(notice.replyTo?.text).toBe(anna)
      expect(notice.text).not.toContain("token=")
    })
  })

  it("the mail about a cancelled order takes the dates out of the calendar again", async () => {
    const { order, bookings } = await buyConcert()
    await ok(shop().world.staff.post(`/admin/orders/${order.id}/cancel`))
    const mail = await shop().mailbox.awaits(anna, `Ihre Buchung ${bookings[0]?.number} wurde storniert`)
    expect(mail.attachments.map(({ contentType }) => contentType)).toEqual(["text/calendar"])
    expect(mail.attachments[0]?.content.toString()).toContain("METHOD:CANCEL")
  })
})
