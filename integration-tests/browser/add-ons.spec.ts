import { addAddOn, addOnNow } from "../fixtures/add-ons"
import { ok } from "../fixtures/api"
import { inShop } from "../fixtures/shop"
import { accessibilityViolations, sidewaysScroll } from "./accessibility"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"
import { annaBooks, enterByLink } from "./portal-visitor"

type Offered = { add_ons: { title: string; level: string; min: number; max: number; status: string; seats: object }[] }

inShop(
  (shop) => {
    const visit = withBrowser()
    const concert = () => shop().world.events.concert

    /** A free lunch for each participant, two of them; programmes for the booking. */
    const offer = async () => {
      const { staff, events } = shop().world
      const lunch = await addAddOn(staff, events.concert, { title: "Lunch", level: "participant", quota: 2 })
      await addAddOn(staff, events.concert, { title: "Programme", level: "booking", max: 5 })
      return lunch
    }

    it("P14: Anna takes a free lunch for Ben, sees it with her booking, and gives it back", async () => {
      const { staff } = shop().world
      const lunch = await offer()
      const { token } = await annaBooks(shop())
      const { page, complaints } = await visit({ viewport: { width: 360, height: 780 } })
      await enterByLink(page, shop().url, token)
      const extras = page.getByRole("region", { name: "Extras" })
      await extras.getByText("None chosen yet").waitFor()
      await extras.getByRole("button", { name: "Change extras" }).click()
      const form = page.getByRole("form", { name: "Extras" })
      await form
        .getByRole("button", { name: /Lunch, Ben Kurz/ })
        .last()
        .click()
      await form.getByLabel("Number: Programme, For the whole booking").fill("2")
      expect(await accessibilityViolations(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
      await form.getByRole("button", { name: "Save" }).click()

      await extras.getByText("Ben Kurz").waitFor()
      await extras.getByText("2 × Programme").waitFor()
      expect((await addOnNow(staff, concert(), lunch.id))?.seats).toMatchObject({ taken: 1, free: 1 })

      await extras.getByRole("button", { name: "Change extras" }).click()
      await form
        .getByRole("button", { name: /Lunch, Ben Kurz/ })
        .first()
        .click()
      await form.getByRole("button", { name: "Save" }).click()
      await extras.getByRole("button", { name: "Change extras" }).waitFor()
      expect(await extras.getByText("Lunch").count()).toBe(0)
      expect((await addOnNow(staff, concert(), lunch.id))?.seats).toMatchObject({ taken: 0 })
      expect(complaints).toEqual([])
    })

    it("the last one is gone while her form is open: she is told, and nothing is saved", async () => {
      const { staff, events } = shop().world
      const lunch = await offer()
      const { token } = await annaBooks(shop())
      const { page } = await visit()
      await enterByLink(page, shop().url, token)
      const extras = page.getByRole("region", { name: "Extras" })
      await extras.getByRole("button", { name: "Change extras" }).click()
      const form = page.getByRole("form", { name: "Extras" })
      await form
        .getByRole("button", { name: /Lunch, Ben Kurz/ })
        .last()
        .click()
      await ok(staff.post(`/admin/events/${events.concert.id}/add-ons/${lunch.id}`, { quota: 0 }))
      await form.getByRole("button", { name: "Save" }).click()
      await form.getByText("This extra is sold out.").waitFor()
      await form.getByText("Lunch", { exact: true }).first().waitFor({ state: "detached" })
      expect(await form.getByText("Lunch", { exact: true }).count()).toBe(0)
    })

    it("staff add one with its rules, see what is taken, and switch it off", async () => {
      const { staff, events } = shop().world
      const { page, complaints } = await openDashboard(visit, shop(), `/events/${events.concert.id}?tab=tickets`)
      await page.getByRole("link", { name: "Add an add-on" }).click()
      const drawer = page.getByRole("dialog")
      await drawer.getByLabel("Name").fill("Lunch")
      await drawer.getByLabel("Price in EUR").fill("0")
      await drawer.getByRole("radio", { name: /The booking as a whole/ }).click()
      await drawer.getByLabel("At least").fill("3")
      await drawer.getByLabel("At most").fill("2")
      await drawer.getByRole("button", { name: "Save" }).click()
      await drawer.getByText("That is more than “At most”.").waitFor()
      await drawer.getByLabel("At least").fill("0")
      await drawer.getByRole("button", { name: "Save" }).click()
      await page.getByText("The add-on was added.").waitFor()
      await page.getByRole("tab", { name: "Tickets" }).click()

      const row = page.getByRole("row", { name: /Lunch.*Offered.*The booking as a whole.*Free/ })
      await row.waitFor()
      await row.getByRole("link").click()
      await drawer.getByRole("button", { name: "Switch off" }).click()
      await drawer.getByText("Switched off").first().waitFor()
      const { add_ons } = await ok(staff.get<Offered>(`/admin/events/${events.concert.id}/add-ons`))
      expect(add_ons).toMatchObject([{ title: "Lunch", level: "booking", min: 0, max: 2, status: "inactive" }])
      expect(complaints).toEqual([])
    })
  },
  { serves_admin: true }
)
