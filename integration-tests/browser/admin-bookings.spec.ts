import { readFileSync } from "node:fs"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { ok } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, payOut, rebook, type StaffBooking, toEvent } from "../fixtures/rebook"
import { inShop, type Shop } from "../fixtures/shop"
import { readWorkbook, textOf } from "../fixtures/workbook"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"

/** Takes the money at once; its `bank` knows what really moved. */
const CARD = "pp_test_card"

inShop(
  (shop) => {
    const visit = withBrowser()
    const open = (path: string, options = {}) => openDashboard(visit, shop(), path, options)
    const again = async ({ id }: StaffBooking) =>
      (await ok(shop().world.staff.get<{ booking: StaffBooking }>(`/admin/bookings/${id}`))).booking
    describe("A booking's page", () => {
      it("renames a participant, keeps the reason, and tells it as a sentence with before and after (U20)", async () => {
        const booking = await annaPaysTwo(shop())
        const { page, complaints } = await open(`/bookings/${booking.id}/edit`)
        await page.getByLabel("First name").nth(2).fill("Berta")
        await page.getByLabel("Reason").fill("Ben is ill")
        await page.getByRole("button", { name: "Save" }).click()
        await page.getByText("Stella Staff edited the booking").waitFor()
        const entry = page.getByRole("listitem").filter({ hasText: "Stella Staff edited the booking" })
        expect(await entry.textContent()).toContain("Reason: Ben is ill")
        // A history names people as they are called now, so it waits for the booking to be read again.
        await entry.filter({ hasText: "Participant 2 Berta Kurz, First name: Ben → Berta" }).waitFor()

        await shop().mailbox.all()
        await page.getByLabel("Mails and visits too").click()
        await page.getByRole("listitem").filter({ hasText: "A mail was sent" }).first().waitFor()

        const [anna, berta] = (await again(booking)).participants
        expect([anna?.first_name, berta?.first_name]).toEqual(["Anna", "Berta"])
        expect(anna?.ticket_code).toBe(booking.participants[0]?.ticket_code)
        expect(berta?.ticket_code).not.toBe(booking.participants[1]?.ticket_code)
        expect(complaints).toEqual([])
      })

      it("never overwrites unseen what somebody else saved meanwhile (C-32)", async () => {
        const booking = await annaPaysTwo(shop())
        const { page } = await open(`/bookings/${booking.id}/edit`)
        await page.getByLabel("First name").nth(2).fill("Berta")
        const change = { version: booking.version, booker: { first_name: "Annika" } }
        await ok(shop().world.staff.post(`/admin/bookings/${booking.id}`, change))
        await page.getByRole("button", { name: "Save" }).click()
        await page.getByText("This booking was changed in the meantime.").waitFor()
        expect((await again(booking)).participants[1]?.first_name).toBe("Ben")

        await page.getByRole("button", { name: "Show the current data" }).click()
        expect(await page.getByLabel("First name").first().inputValue()).toBe("Annika")
        await page.getByLabel("First name").nth(2).fill("Berta")
        await page.getByRole("button", { name: "Save" }).click()
        await page.getByText("The booking is saved").waitFor()
        expect((await again(booking)).participants[1]?.first_name).toBe("Berta")
      })

      it("is found by a participant's name, in the list, which reads German where the dashboard does", async () => {
        const booking = await annaPaysTwo(shop())
        const { page } = await open("/bookings?q=Kurz", { language: "de" })
        await page.getByRole("row", { name: new RegExp(`${booking.number}.*Anna Jahn.*Bestätigt.*200,00`) }).waitFor()
        await page.goto("/app/bookings?q=Nobody")
        await page.getByText("Nichts gefunden").waitFor()
      })
    })

    describe("The list of bookings (M13, P21, P22)", () => {
      it("is narrowed to what staff changed lately, and exported as it is shown, in German", async () => {
        const booking = await annaPaysTwo(shop())
        const variant_id = shop().world.events.concert.tickets.Stalls?.variant_id ?? ""
        await buy(shop().world, { email: "carla@example.com", lines: [{ variant_id, quantity: 1 }] })
        const participants = [{ id: booking.participants[0]?.id, last_name: "Berg" }]
        await ok(shop().world.staff.post(`/admin/bookings/${booking.id}`, { version: booking.version, participants }))

        const { page, complaints } = await open("/bookings", { language: "de" })
        await page.getByLabel("1 Buchung, bei der Daten fehlen").waitFor()
        await page.getByRole("row", { name: /carla@example.com.*Offen: 100,00/ }).waitFor()
        await page.goto('/app/bookings?changed_by="staff"&changed_field="last_name"')
        await page.getByRole("row", { name: new RegExp(booking.number) }).waitFor()
        await page.getByText("carla@example.com").waitFor({ state: "detached" })

        await page.getByRole("button", { name: "Export", exact: true }).click()
        const drawer = page.getByRole("dialog")
        await drawer.getByText("1 Buchung passt").waitFor()
        await drawer.getByRole("button", { name: "Exportieren" }).click()
        const downloaded = page.waitForEvent("download")
        await drawer.getByRole("button", { name: /herunterladen/ }).click()
        expect((await downloaded).suggestedFilename()).toMatch(/^Teilnehmende \d{4}-\d\d-\d\d\.xlsx$/)
        const { rows } = readWorkbook(readFileSync(await (await downloaded).path()))
        expect(rows.map((row) => [textOf(row, "Nachname"), textOf(row, "Geändert von")])).toEqual([
          ["Berg", "Personal: Stella Staff"],
          ["Kurz", ""],
        ])
        await page.goto("/app/bookings?period=past")
        await page.getByText("Hier bleiben Buchungen, wenn ihre Veranstaltung vorbei ist.").waitFor()
        expect(complaints).toEqual([])
      })
    })

    describe("Changing a booking from its page (U2, U17)", () => {
      it("shows the plan, does exactly that, and leaves the difference to be decided on", async () => {
        const booking = await annaPaysTwo(shop())
        const { page } = await open(`/bookings/${booking.id}/rebook`)
        await page.getByLabel("Move to").fill("Mat")
        await page.getByRole("option", { name: /Matinée/ }).click()
        await page.getByRole("button", { name: "Continue" }).click()
        const plan = page.getByRole("region", { name: "Preview" })
        await plan.getByText("€140.00 is carried over. €60.00 is owed back").waitFor()
        await plan.getByRole("row", { name: /^Ben Kurz.*Stalls → Matinée, Stalls.*€100\.00.*€70\.00$/ }).waitFor()
        expect((await again(booking)).status).toBe("confirmed")

        await page.getByRole("button", { name: "Change the booking now" }).click()
        await page.getByRole("link", { name: "Open the new booking" }).click()
        await page.getByText("Refund of €60.00").waitFor()
        const moved = await again(booking)
        expect(moved).toMatchObject({ status: "cancelled", rebooked_to: { id: expect.any(String) } })
        const fresh = await again({ ...booking, id: moved.rebooked_to?.id ?? "" })
        expect(fresh.totals).toMatchObject({ total: 14_000, paid: 14_000, open: 0, refund_open: 6_000 })
        await page.getByRole("link", { name: booking.number }).click()
        await page.getByRole("link", { name: fresh.number }).waitFor()
      })

      it("refuses a plan whose price has changed since, and shows the new one", async () => {
        const booking = await annaPaysTwo(shop())
        const { matinee } = shop().world.events
        const { page } = await open(`/bookings/${booking.id}/rebook`)
        await page.getByLabel("Move to").fill("Mat")
        await page.getByRole("option", { name: /Matinée/ }).click()
        await page.getByRole("button", { name: "Continue" }).click()
        await page.getByText("€60.00 is owed back").waitFor()
        const prices = [{ currency_code: "eur", amount: 8_000 }]
        await ok(
          shop().world.staff.post(`/admin/events/${matinee.id}/ticket-types/${matinee.tickets.Stalls?.id}`, { prices })
        )
        await page.getByRole("button", { name: "Change the booking now" }).click()
        await page.getByText("Nothing was changed. Below is what holds now").waitFor()
        await page.getByText("€40.00 is owed back").waitFor()
        expect((await again(booking)).status).toBe("confirmed")
        await page.getByRole("button", { name: "Change the booking now" }).click()
        await page.getByText("The booking is changed").waitFor()
        expect((await again(booking)).status).toBe("cancelled")
      })
    })

    it("shows a mail that was given up, and has it sent again", async () => {
      const booking = await annaPaysTwo(shop())
      await shop().mailbox.all()
      const service = shop().container.resolve<BookingModuleService>(BOOKING_MODULE)
      const [mail] = await service.listOutboxMessages({ booking_id: booking.id, kind: "mail" })
      const given = { status: "failed" as const, last_error: "SMTP EENVELOPE at RCPT TO: the server answered 550" }
      await service.updateOutboxMessages([{ id: mail?.id ?? "", ...given }])
      const { page } = await open(`/bookings/${booking.id}`, { language: "de" })
      await page.getByText("Nicht zugestellte E-Mails").waitFor()
      await page.getByText("the server answered 550").waitFor()
      await page.getByRole("button", { name: "Erneut senden", exact: true }).click()
      await page.getByText("Stella Staff hat eine E-Mail erneut senden lassen").waitFor()
      await page.getByText("Nicht zugestellte E-Mails").waitFor({ state: "detached" })
      expect((await shop().mailbox.all()).filter(({ messageId }) => messageId?.includes(mail?.id ?? ""))).toHaveLength(
        2
      )
    })

    describe("A refund case on the booking's page (U13)", () => {
      it("of which only the provider knows is cleared by staff, who say why; it is booked then, and not paid again", async () => {
        const booking = await annaPaysTwo(shop())
        const { concert, matinee } = shop().world.events
        const { booking: fresh } = await rebook(shop().world.staff, booking, toEvent(concert, matinee))
        bank.loses = true
        await payOut(shop().world.staff, fresh.refund_cases[0]?.id ?? "")
        const { page, complaints } = await open(`/bookings/${fresh.id}`)
        await page.getByText("Only the payment provider knows whether this was paid").waitFor()
        await page.getByRole("button", { name: "It was paid" }).click()
        const asked = page.getByRole("alertdialog")
        expect(await asked.getByRole("button", { name: "It was paid" }).isDisabled()).toBe(true)
        await asked.getByLabel("Reason").fill("It is on the statement")
        await asked.getByRole("button", { name: "It was paid" }).click()
        await page.getByText("The refund is booked").waitFor()
        await page.getByText("Stella Staff looked at the provider").waitFor()
        expect((await again(fresh)).refund_cases).toMatchObject([{ status: "paid" }])
        expect(bank.total("refund")).toBe(60)
        expect(complaints).toEqual([])
      })

      it("stays open with the provider's own words when it refuses, and is paid once when it does not", async () => {
        const booking = await annaPaysTwo(shop())
        const { page } = await open(`/bookings/${booking.id}/rebook`)
        await page.getByLabel("Move to").fill("Mat")
        await page.getByRole("option", { name: /Matinée/ }).click()
        await page.getByRole("button", { name: "Continue" }).click()
        await page.getByRole("button", { name: "Change the booking now" }).click()
        await page.getByRole("link", { name: "Open the new booking" }).click()
        await page.getByRole("button", { name: "Approve" }).click()

        bank.refuses = "The account is closed"
        const pay = async (button: string) => {
          await page.getByRole("button", { name: button }).click()
          await page.getByRole("alertdialog").getByRole("button", { name: "Pay out" }).click()
        }
        await pay("Pay out")
        await page.getByText("The payment provider did not pay it out").waitFor()
        expect(await page.getByText("The account is closed").first().isVisible()).toBe(true)
        expect(bank.total("refund")).toBe(0)

        bank.refuses = null
        await pay("Try again")
        await page.getByText("€60.00 is paid out").waitFor()
        expect(bank.total("refund")).toBe(60)
        await page.getByText("Stella Staff paid the refund out").waitFor()
      })
    })

    describe("The order's page", () => {
      it("shows its bookings with participants; the history stays closed until it is wanted", async () => {
        const booking = await annaPaysTwo(shop())
        const { page, requests } = await open(`/orders/${booking.order_id}`)
        const ours = page.getByRole("article", { name: booking.number })
        await ours.getByText("Ben Kurz").waitFor()
        const readHistory = () =>
          requests.filter((request) => request.url().includes(`/bookings/${booking.id}/changes`)).length
        expect(readHistory()).toBe(0)
        await ours.getByRole("button", { name: "History" }).click()
        await ours.getByText("The shop registered the booking").waitFor()
        expect(readHistory()).toBe(1)
      })

      it("shows nothing of ours for an order without tickets", async () => {
        const { shirt } = shop().world
        const lines = [{ variant_id: shirt.variant_id, quantity: 1 }]
        const { order } = await buy(shop().world, { email: "anna@example.com", lines, provider: CARD })
        const { page } = await open(`/orders/${order.id}`)
        await page.getByRole("heading", { name: "Summary" }).waitFor()
        await page.waitForLoadState("networkidle")
        expect(await page.getByText("What this order booked").count()).toBe(0)
      })
    })
  },
  { serves_admin: true, payment_providers: ["pp_system_default", CARD] }
)

/** Anna has paid 200.00 for two places in the stalls, for herself and Ben. */
async function annaPaysTwo({ world }: Shop): Promise<StaffBooking> {
  const participants = [
    { first_name: "Anna", last_name: "Jahn" },
    { first_name: "Ben", last_name: "Kurz" },
  ]
  const { order } = await buy(world, {
    email: "anna@example.com",
    booker: { first_name: "Anna", last_name: "Jahn" },
    lines: [{ variant_id: world.events.concert.tickets.Stalls?.variant_id ?? "", quantity: 2, participants }],
    provider: CARD,
  })
  return bookingOf(world.staff, order.id, world.events.concert)
}
