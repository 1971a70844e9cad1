import { ok } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { sqlOf } from "../fixtures/damages/damage"
import { documentsOf, sellAs } from "../fixtures/documents"
import { bookingOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import { sidewaysScroll } from "./accessibility"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"
import { ANNA, annaBooks, enterByLink } from "./portal-visitor"

inShop(
  (shop) => {
    const visit = withBrowser()

    it("the booker saves an invoice in the portal, on a phone too, and once it has closed with its event (V19)", async () => {
      const { world, url, mailbox, container } = shop()
      await sellAs(world.staff)
      const { number, token } = await annaBooks(shop())
      await mailbox.all()
      const { page, complaints } = await visit({ viewport: { width: 360, height: 740 } })
      await enterByLink(page, url, token)
      const invoice = page.getByRole("button", { name: /INV-/ })
      const [saved] = await Promise.all([page.waitForEvent("download"), invoice.click()])
      const { bookings } = await world.staff
        .get<{ bookings: { id: string }[] }>(`/admin/bookings?q=${number}`)
        .then(({ body }) => body)
      const [issued] = await documentsOf(world.staff, bookings[0]?.id ?? "")
      expect(saved.suggestedFilename()).toBe(`${issued?.number}.pdf`)
      expect(await sidewaysScroll(page)).toBe(0)

      const { concert } = world.events
      await ok(world.staff.post(`/admin/events/${concert.id}`, { policy: { closes_with_event: true } }))
      const past = "starts_at = now() - interval '2 days', ends_at = now() - interval '1 day'"
      await sqlOf(container)(`update booking_event set ${past} where id = ?`, [concert.id])
      await page.reload()
      await page.getByRole("heading", { name: "The event is over" }).waitFor()
      const [kept] = await Promise.all([page.waitForEvent("download"), invoice.click()])
      expect(kept.suggestedFilename()).toBe(`${issued?.number}.pdf`)
      expect(await sidewaysScroll(page)).toBe(0)
      expect(complaints).toEqual([])
    })

    it("staff fill in who sells, and what waited is made and saved from the booking's page", async () => {
      const { world, mailbox } = shop()
      const { concert } = world.events
      await world.staff.post("/admin/booking-settings", { invoices: { when: "confirmed", settled_outside: "never" } })
      const lines = [{ variant_id: concert.tickets.Stalls?.variant_id ?? "", quantity: 1 }]
      const { order } = await buy(world, { email: ANNA, lines })
      const { id } = await bookingOf(world.staff, order.id, concert)
      await mailbox.all()
      const { page, complaints } = await openDashboard(visit, shop(), "/settings/bookings")
      await page.getByText("One order waits for its documents").waitFor()
      await page.getByLabel("Name", { exact: true }).fill("Konzerthaus am Ufer")
      await page.getByRole("button", { name: "Save", exact: true }).first().click()
      await page.getByText("An invoice needs a VAT ID or a tax number.").waitFor()
      const filled = {
        "Street and number": "Uferstraße 3",
        "Postal code": "10115",
        City: "Berlin",
        "Tax number": "27/1",
      }
      for (const [label, text] of Object.entries(filled)) await page.getByLabel(label).fill(text)
      await page.getByLabel("Country (two letters)").fill("de")
      await page.locator('input[name="seller.email"]').fill("haus@example.com")
      await page.getByRole("button", { name: "Save", exact: true }).first().click()
      await page.getByText("One order waits for its documents").waitFor({ state: "detached" })
      await mailbox.all()
      await page.goto(`/app/bookings/${id}`)
      const save = page.getByRole("button", { name: /Save INV-.* as PDF/ })
      const [saved] = await Promise.all([page.waitForEvent("download"), save.click()])
      expect(saved.suggestedFilename()).toMatch(/^INV-\d{4}-00001\.pdf$/)
      expect(complaints).toEqual([])
    })
  },
  { serves_admin: true }
)
