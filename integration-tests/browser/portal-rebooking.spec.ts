import { CARD } from "../fixtures/annas-order"
import { ok } from "../fixtures/api"
import { enter, look } from "../fixtures/bookings"
import { inShop } from "../fixtures/shop"
import { accessibilityViolations, sidewaysScroll } from "./accessibility"
import { withBrowser } from "./browser"
import { ANNA, annaBooks, enterByLink } from "./portal-visitor"

inShop(
  (shop) => {
    const visit = withBrowser()
    /** Anna, who paid 200.00 by card, looks at what moving to the matinée would come to. */
    const annaPlans = async () => {
      const { token, number } = await annaBooks(shop(), undefined, CARD)
      const visited = await visit({ viewport: { width: 360, height: 740 } })
      const { page } = visited
      await enterByLink(page, shop().url, token)
      await page.getByRole("link", { name: "Change booking" }).click()
      await page.getByRole("radio", { name: /Matinée/ }).check()
      await page.getByLabel("Ticket for Ben Kurz").selectOption({ label: "Stalls · €70.00" })
      await page.getByRole("button", { name: "See what changes" }).click()
      await page.getByRole("heading", { name: "Please check the change" }).waitFor()
      return { token, number, ...visited }
    }

    it("C-48, C-55: shows old and new, moves the booking, and the old link leads to the new one", async () => {
      const { page, number, token, complaints } = await annaPlans()
      const table = page.getByRole("table")
      expect(await table.getByRole("row", { name: /Difference/ }).textContent()).toContain("-€60.00")
      await page.getByText("€60.00 come back to you").waitFor()
      expect((await look(await enter(shop().world.storefront, { number, email: ANNA }))).number).toBe(number)

      await page.getByRole("button", { name: "Change booking" }).click()
      await page.getByRole("heading", { name: "Your booking has been changed" }).waitFor()
      await page.getByRole("link", { name: "To the booking" }).click()
      await page.getByRole("heading", { level: 1, name: "Matinée" }).waitFor()
      await page.getByText("Rebooked from “Autumn concert”").waitFor()
      expect(await page.getByRole("region", { name: "Payment" }).textContent()).toContain("Comes back to you€60.00")
      expect(page.url()).toBe(`${shop().url}/bookings/manage`)
      await page.getByText("Ben Kurz").waitFor()
      expect(complaints).toEqual([])

      const later = await visit()
      await later.page.goto(`${shop().url}/bookings/manage#token=${token}`)
      await later.page.getByLabel("E-mail address").fill(ANNA)
      await later.page.getByRole("button", { name: "Open booking" }).click()
      await later.page.getByRole("heading", { level: 1, name: "Matinée" }).waitFor()
    })

    it("shows the new plan when the price changed meanwhile, and waits for a second yes", async () => {
      const { page, number } = await annaPlans()
      const { staff, events } = shop().world
      const stalls = events.matinee.tickets.Stalls?.id
      const prices = [{ currency_code: "eur", amount: 8_000 }]
      await ok(staff.post(`/admin/events/${events.matinee.id}/ticket-types/${stalls}`, { prices }))

      await page.getByRole("button", { name: "Change booking" }).click()
      await page.getByText("Something has changed meanwhile").waitFor()
      await page.getByText("€40.00 come back to you").waitFor()
      const { storefront } = shop().world
      expect((await look(await enter(storefront, { number, email: ANNA }))).rebooked_to).toBeNull()

      await page.getByRole("button", { name: "Change booking" }).click()
      await page.getByRole("link", { name: "To the booking" }).click()
      await page.getByRole("heading", { level: 1, name: "Matinée" }).waitFor()
      expect(await page.getByRole("region", { name: "Payment" }).textContent()).toContain("€40.00")
    })

    it("says how many places are left, and does not offer what she already has", async () => {
      const { token } = await annaBooks(shop(), undefined, CARD)
      const { page } = await visit()
      await enterByLink(page, shop().url, token)
      await page.getByRole("link", { name: "Change booking" }).click()
      const reading = page.getByRole("radio", { name: /Midnight reading/ })
      await reading.waitFor()
      await page.getByText("Only one place left").waitFor()
      await reading.check()
      await page.getByRole("button", { name: "See what changes" }).click()
      await page.getByRole("alert").waitFor()
      expect(await reading.isChecked()).toBe(true)
      await page.getByRole("radio", { name: /Autumn concert/ }).check()
      expect(await page.getByRole("button", { name: "See what changes" }).isDisabled()).toBe(true)
    })

    it("can be read by everybody, on a phone as well", async () => {
      const { page } = await annaPlans()
      expect(await accessibilityViolations(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
      await page.getByRole("button", { name: "Choose something else" }).click()
      await page.getByRole("radio", { name: /Matinée/ }).waitFor()
      expect(await page.getByRole("radio", { name: /Matinée/ }).isChecked()).toBe(true)
      expect(await accessibilityViolations(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
