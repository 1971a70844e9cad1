import type { Locator } from "playwright-core"
import { ok } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { inShop } from "../fixtures/shop"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"

type StoreEvent = { title: string; starts_at: string; ends_at: string; seats: { free: number } }
type StaffEvent = {
  status: string
  self_service: boolean | null
  notify_email: string | null
  policy: object
  seats: object
}

inShop(
  (shop) => {
    const visit = withBrowser()
    const open = (path: string, options = {}) => openDashboard(visit, shop(), path, options)
    const concert = () => shop().world.events.concert
    const asStaffSee = async () =>
      (await ok(shop().world.staff.get<{ event: StaffEvent }>(`/admin/events/${concert().id}`))).event

    describe("The events of the shop (T1)", () => {
      it("are listed with their seats, found by search, and those that are over stand apart", async () => {
        const { page } = await open("/events")
        await page.getByRole("row", { name: /Autumn concert.*Published.*0 \/ 100.*Online/ }).waitFor()
        await page.getByPlaceholder("Search").fill("Gala")
        await page.getByText("Autumn concert").waitFor({ state: "detached" })
        await page.getByRole("row", { name: /Gala night/ }).waitFor()
        await page.getByPlaceholder("Search").fill("")
        await page.getByText("Autumn concert").waitFor()
        await page.getByRole("tab", { name: "Past" }).click()
        await page.getByText("No past events").waitFor()
      })

      it("are created on the venue's clocks, whatever zone the browser is in, and are on sale at once", async () => {
        const { page, complaints } = await open("/events", { timezoneId: "America/New_York" })
        await page.getByRole("link", { name: "Create", exact: true }).click()
        await page.getByLabel("Title").fill("Summer ball")
        await page.getByLabel("Time zone").fill("Berlin")
        await page.getByRole("option", { name: /Europe\/Berlin/ }).click()
        await enter(page.getByRole("group", { name: "Starts" }), "07032027", "0730PM")
        await enter(page.getByRole("group", { name: "Ends" }), "07032027", "0630PM")
        await page.getByLabel("Capacity").fill("12")
        await page.getByLabel("Price in EUR").fill("49.50")
        await page.getByRole("button", { name: "Publish" }).click()
        await page.getByText("This must be later than the start").waitFor()
        await enter(page.getByRole("group", { name: "Ends" }), "07032027", "1100PM")
        await page.getByRole("button", { name: "Publish" }).click()

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

      it("keep what was typed when the server refuses it, and say why in its words", async () => {
        const { variant_id } = concert().tickets.Balcony ?? { variant_id: "" }
        await buy(shop().world, { email: "anna@example.com", lines: [{ variant_id, quantity: 3 }] })
        const { page } = await open(`/events/${concert().id}/seats`)
        await page.getByLabel("Capacity").fill("2")
        await page.getByRole("button", { name: "Save" }).click()
        await page.getByText("3 places are taken already; the capacity cannot be lower.").waitFor()
        expect(await page.getByLabel("Capacity").inputValue()).toBe("2")
        await page.getByLabel("Capacity").fill("3")
        await page.getByRole("button", { name: "Save" }).click()
        await page.getByText("The event is saved").waitFor()
        expect((await asStaffSee()).seats).toMatchObject({ capacity: 3, taken: 3, free: 0 })
      })

      it("sell a variant that exists as one more ticket type, found by the name of its product", async () => {
        const { page } = await open(`/events/${concert().id}/add-ticket-type?tab=tickets`)
        await page.getByRole("radio", { name: "Existing variant" }).click()
        await page.getByRole("combobox", { name: "Product variant" }).fill("T-shirt")
        await page.getByRole("option", { name: "Tour T-shirt · M" }).click()
        await page.getByLabel("Quota").fill("7")
        await page.getByRole("button", { name: "Save" }).click()
        await page.getByRole("row", { name: /M.*€25\.00.*0 \/ 7/ }).waitFor()
      })

      it("inherit what nobody chose, say what that is, and take a deadline of their own", async () => {
        const { page } = await open(`/events/${concert().id}/policy?tab=self_service`)
        const editUntil = page.getByLabel("Edit until")
        expect(await editUntil.textContent()).toBe("Shop default: the end of the event")
        await editUntil.click()
        await page.getByRole("option", { name: "Days before the start" }).click()
        await page.getByLabel("Days", { exact: true }).fill("2")
        await page.getByRole("button", { name: "Save" }).click()
        await page.getByText("2 days before the start").first().waitFor()
        expect((await asStaffSee()).policy).toEqual({
          rebooking: true,
          edit_until: { kind: "days_before_start", days: 2 },
        })
        await page.getByRole("tab", { name: "History" }).click()
        await page.getByText("Stella Staff changed the event").waitFor()
      })

      it("are cancelled for good, so that is asked first", async () => {
        const { page } = await open(`/events/${concert().id}`)
        const cancel = async () => {
          await page.getByRole("button", { name: "Change the status" }).click()
          await page.getByRole("menuitem", { name: "Cancel event" }).click()
        }
        await cancel()
        await page.getByRole("button", { name: "Keep the event" }).click()
        expect((await asStaffSee()).status).toBe("published")
        await cancel()
        await page.getByLabel("Reason").fill("The hall is flooded")
        await page.getByLabel("Title of the event").fill("Autumn concert")
        await page.getByRole("button", { name: "Cancel the event" }).click()
        await page.getByText("The event is being cancelled").waitFor()
        expect((await asStaffSee()).status).toBe("cancelled")
      })
    })

    describe("The product page (P1, P3)", () => {
      it("switches self-service off at once, and takes the address that is told of edits", async () => {
        const { page } = await open(`/products/${concert().product_id}`)
        await page.getByRole("switch", { name: "Self-service" }).click()
        await page.getByText("Self-service is off").waitFor()
        expect((await asStaffSee()).self_service).toBe(false)
        await page.getByLabel("Notification e-mail").fill("office@example.com")
        await page.getByRole("article").getByRole("button", { name: "Save" }).click()
        await page.getByText("The event is saved").waitFor()
        expect((await asStaffSee()).notify_email).toBe("office@example.com")
      })

      it("shows nothing of ours for a T-shirt", async () => {
        const { page, requests } = await open(`/products/${shop().world.shirt.product_id}`)
        await page.getByRole("heading", { name: "Tour T-shirt" }).waitFor()
        await page.waitForLoadState("networkidle")
        expect(requests.some((request) => request.url().includes("/admin/events?"))).toBe(true)
        expect(await page.getByText("This product sells tickets.").count()).toBe(0)
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
