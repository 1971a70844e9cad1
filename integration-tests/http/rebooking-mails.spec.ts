import { ok } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { enter, look } from "../fixtures/customer"
import { pagesOfPdf, tokenIn } from "../fixtures/mail-parts"
import { bookingOf, rebook, toEvent } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"
const email = "anna@example.com"

type PaidOrder = { order: { payment_collections: { payments?: { id: string }[] }[] } }

inShop(
  (shop) => {
    /** Anna, who paid 100.00 by card for the concert, is rebooked to the matinée for 70.00. */
    const annaRebooked = async () => {
      const { world } = shop()
      const { concert, matinee } = world.events
      const lines = [
        { variant_id: concert.tickets.Stalls?.variant_id ?? "", quantity: 1, participants: [{ first_name: "Anna" }] },
      ]
      const { order } = await buy(world, { email, lines, provider: CARD, booker: { first_name: "Anna" }, locale: "de" })
      const old = await bookingOf(world.staff, order.id, concert)
      const [confirmation] = await shop().mailbox.to(email)
      const { booking } = await rebook(world.staff, old, toEvent(concert, matinee))
      return { old, booking, confirmation, mail: await shop().mailbox.awaits(email, "Umgebucht") }
    }

    describe("the mails of a rebooking", () => {
      it("state the sums, bring the new ticket, and move the entry in the calendar", async () => {
        const { old, booking, mail } = await annaRebooked()
        expect(mail.subject).toBe(`Umgebucht: Matinée (${booking.number})`)
        expect(mail.text).toContain(`an die Stelle der Buchung ${old.number} für Autumn concert`)
        expect(mail.text).toMatch(/Bisherige Buchung +100,00\s€/)
        expect(mail.text).toMatch(/Neue Buchung +70,00\s€/)
        expect(mail.text).toMatch(/Aus Ihrer Zahlung übernommen +70,00\s€/)
        expect(mail.text).toMatch(/Wir erstatten +30,00\s€/)

        const [page] = await pagesOfPdf(mail)
        expect(page?.replace(/\s/g, "")).toContain(booking.participants[0]?.ticket_code)
        const calendars = mail.attachments.filter(({ contentType }) => contentType === "text/calendar")
        expect(calendars.map(({ content }) => /METHOD:(\w+)/.exec(content.toString())?.[1])).toEqual([
          "PUBLISH",
          "CANCEL",
        ])
        expect(calendars.map(({ content }) => content.toString().includes(booking.id))).toEqual([true, false])
      })

      it("C-55: the link of the first mail leads to the new booking, like the new one", async () => {
        const { booking, confirmation, mail } = await annaRebooked()
        if (!confirmation) throw new Error("The first booking was not confirmed")
        for (const token of [tokenIn(confirmation), tokenIn(mail)]) {
          const customer = await enter(shop().world.storefront, { token, email })
          expect((await look(customer)).number).toBe(booking.number)
        }
      })

      it("end with the one that says that the money has gone back", async () => {
        const { staff } = shop().world
        const { booking } = await annaRebooked()
        const fields = "*items,*payment_collections.payments"
        const { order } = await ok(staff.get<PaidOrder>(`/admin/orders/${booking.order_id}?fields=${fields}`))
        const [payment] = order.payment_collections.flatMap(({ payments }) => payments ?? [])
        await ok(staff.post(`/admin/payments/${payment?.id}/refund`, { amount: 30 }))
        const mail = await shop().mailbox.awaits(email, "Erstattung von 30,00")
        expect(mail.text).toContain("auf das Zahlungsmittel erstattet")
        expect(mail.text).toContain(booking.number)
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
