import type { Locator } from "playwright-core"
import { ok } from "../fixtures/api"
import { inShop } from "../fixtures/shop"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"

type StoreEvent = { id: string; title: string; starts_at: string; ends_at: string; seats: { free: number } }

inShop(
  (shop) => {
    const visit = withBrowser()

    describe("A new event (T1)", () => {
      it("is created on the venue's clocks, whatever zone the browser is in, and is on sale at once", async () => {
        const { page, complaints } = await openDashboard(visit, shop(), "/events", { timezoneId: "America/New_York" })
        await page.getByRole("link", { name: "Create", exact: true }).click()
        await page.getByLabel("Title").fill("Summer ball")
        await page.getByLabel("Time zone").fill("Berlin")
        await page.getByRole("option", { name: /Europe\/Berlin/ }).click()
        await enter(page.getByRole("group", { name: "Starts" }), "07032027", "0730PM")
        await enter(page.getByRole("group", { name: "Ends" }), "07032027", "1100PM")
        await page.getByLabel("Capacity").fill("12")
        await page.getByLabel("Price in EUR").fill("49.50")
        await page.getByRole("button", { name: "Publish" }).click()
        await page.waitForURL(/\/app\/events\/bevt_/)

        await page.getByRole("heading", { name: "Summer ball" }).waitFor()
        await page.getByText("Sat, Jul 3, 2027, 7:30 – 11:00 PM").first().waitFor()
        const { events } = await ok(shop().world.storefront.get<{ events: StoreEvent[] }>("/store/events?limit=100"))
        expect(events.find(({ title }) => title === "Summer ball")).toMatchObject({
          starts_at: "2027-07-03T17:30:00.000Z",
          ends_at: "2027-07-03T21:00:00.000Z",
          seats: { free: 12 },
        })
        expect(complaints).toEqual([])
      })
    })
  },
  { serves_admin: true }
)

/** Types date and time into a picker, part by part, as the language of the page has them. */
async function enter(picker: Locator, date: string, time: string) {
  await picker.getByRole("spinbutton").first().click()
  await picker.page().keyboard.type(date + time)
}
