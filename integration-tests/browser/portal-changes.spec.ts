import { addAddOn } from "../fixtures/add-ons"
import { CARD } from "../fixtures/annas-order"
import { ok } from "../fixtures/api"
import { edit, enter, look } from "../fixtures/bookings"
import { bank } from "../fixtures/payments/bank"
import { inShop } from "../fixtures/shop"
import { accessibilityViolations, sidewaysScroll } from "./accessibility"
import { withBrowser } from "./browser"
import { ANNA, annaBooks, enterByLink } from "./portal-visitor"

const PHONE = { width: 360, height: 740 }
const NOTICE = "Ten per cent of the price are kept."

/** The concert lets its customers change and cancel by themselves; cancelling keeps 10 per cent, and asks why. */
const GENEROUS = {
  rebooking: true,
  rebooking_kinds: ["event", "ticket_type", "tickets", "add_ons", "promotion_code"],
  cancelling: { free: true, unpaid: true, paid: true },
  cancel_parts: true,
  cancellation_fee: { tiers: [], after: { kind: "share", percent: 10 } },
  cancel_reason: "required",
  cancel_notice: NOTICE,
}
const LONG_AGO = { kind: "at", at: "2026-01-01T00:00:00Z" }

inShop(
  (shop) => {
    const visit = withBrowser()
    const setPolicy = (policy: object) => {
      const { staff, events } = shop().world
      return ok(staff.post(`/admin/events/${events.concert.id}`, { policy: { ...GENEROUS, ...policy } }))
    }
    beforeAll(async () => {
      await setPolicy({})
      await ok(shop().world.staff.post("/admin/booking-settings", { cancel_reasons: ["I am ill", "Another reason"] }))
    })
    /** Anna, who paid 200.00 by card for Ben and herself, looks at her booking on a phone. */
    const annaInside = async () => {
      const { token, number } = await annaBooks(shop(), undefined, CARD)
      const visited = await visit({ viewport: PHONE })
      await enterByLink(visited.page, shop().url, token)
      return { number, token, ...visited }
    }
    const inTheShop = async (number: string) => look(await enter(shop().world.storefront, { number, email: ANNA }))

    describe("Changing", () => {
      it("moves Ben only: shows what it costs and who stays, survives a way back and a reload, and leads to both bookings", async () => {
        const { page, number, complaints } = await annaInside()
        await page.getByRole("link", { name: "Change booking" }).click()
        await page.getByRole("radio", { name: /Matinée/ }).check()
        await page.getByRole("checkbox", { name: /Anna Jahn/ }).uncheck()
        await page.getByText("Stays at “Autumn concert”").waitFor()
        expect(await sidewaysScroll(page)).toBe(0)
        await page.getByRole("button", { name: "See what changes" }).click()
        await page.getByText("One ticket for “Matinée”").waitFor()
        await page.reload()
        expect(await page.getByRole("row", { name: /Ben Kurz/ }).textContent()).toMatch(/€100\.00€70\.00/)
        expect(await page.getByRole("row", { name: /Anna Jahn/ }).textContent()).toMatch(/stays.*€100\.00€100\.00/)
        await page.getByText("€30.00 come back to you").waitFor()
        expect(await accessibilityViolations(page)).toEqual([])
        expect(await sidewaysScroll(page)).toBe(0)
        await page.goBack()
        expect(await page.getByRole("checkbox", { name: /Anna Jahn/ }).isChecked()).toBe(false)
        await page.getByRole("button", { name: "See what changes" }).click()

        await page.getByRole("button", { name: "Change booking" }).click()
        await page.getByRole("heading", { name: "Your booking has been changed" }).waitFor()
        await page.getByText(`It replaces ${number}.`).waitFor()
        const other = page.getByRole("button", { name: /Open TX-/ })
        const its = (await other.textContent())?.replace("Open ", "") ?? ""
        await other.click()
        expect(await page.getByLabel("Booking number").inputValue()).toBe(its)
        expect(complaints).toEqual([])
      })

      it("V27: adds a ticket with an extra, asks for the difference, and says what is still to be paid", async () => {
        const { staff, events } = shop().world
        await addAddOn(staff, events.concert, { title: "Lunch", level: "participant", cents: 1500, max: 2 })
        const { page } = await annaInside()
        await page.getByRole("link", { name: "Change booking" }).click()
        await page.getByRole("button", { name: "Add a ticket" }).click()
        await page.getByLabel("New ticket 1 · Kind of ticket").selectOption({ label: "Balcony · €60.00" })
        await page.getByLabel("First name").fill("Zoë")
        await page.getByRole("textbox", { name: /Lunch, New ticket 1/ }).fill("2")
        await page.getByRole("button", { name: "See what changes" }).click()
        await page.getByText("€90.00 are then still to be paid").waitFor()
        expect(await page.getByRole("row", { name: /Lunch/ }).textContent()).toMatch(/New ticket 1.*0 → 2.*€30\.00/)
        await page.getByRole("button", { name: "Change booking, with costs" }).click()
        await page.getByText("€90.00 are still to be paid").waitFor()
        await page.getByRole("link", { name: "To the booking" }).click()
        await page.getByRole("heading", { name: "Zoë" }).waitFor()
      })

      it("U4, C-57: keeps what was chosen when the time is over meanwhile, with the organiser's terms and contact", async () => {
        const { page, number } = await annaInside()
        await page.getByRole("link", { name: "Change booking" }).click()
        await page.getByLabel("Ticket for Ben Kurz").selectOption({ label: "Balcony · €60.00" })
        await page.getByRole("button", { name: "See what changes" }).click()
        await page.getByText("€40.00 come back to you").waitFor()
        await setPolicy({ rebook_until: LONG_AGO })
        await page.getByRole("button", { name: "Change booking" }).click()
        await page.getByRole("alert").getByRole("link", { name: "hello@concerts.example" }).waitFor()
        await page.getByRole("button", { name: "Choose something else" }).click()
        expect(await page.getByLabel("Ticket for Ben Kurz").locator("option:checked").textContent()).toContain(
          "Balcony"
        )
        expect((await inTheShop(number)).status).toBe("confirmed")
      })
    })

    describe("Cancelling", () => {
      it("P15: cancels one ticket with its fee, says why and reads the notice, and the other one stays valid", async () => {
        const { page } = await annaInside()
        await page.getByRole("link", { name: "Cancel booking" }).click()
        await page.getByRole("checkbox", { name: /Ben Kurz/ }).check()
        expect(await page.getByRole("row", { name: /Ben Kurz/ }).textContent()).toContain("is given back")
        await page.getByText("€90.00 come back to you").waitFor()
        await page.getByRole("button", { name: "Cancel this ticket" }).click()
        await page.getByText("Please give a reason").waitFor()
        await page.getByText("Please confirm that you have read this.").waitFor()
        await page.getByLabel("Why do you cancel?").selectOption("I am ill")
        await page.getByLabel("I have read this").check()
        await page.getByRole("button", { name: "Cancel this ticket" }).click()
        expect(await accessibilityViolations(page)).toEqual([])
        await page.getByRole("button", { name: "Yes, cancel for good" }).click()
        await page.getByRole("heading", { name: "Your booking has been changed" }).waitFor()
        await page.getByText("One ticket").waitFor()
        await page.getByRole("link", { name: "To the booking" }).click()
        await page.getByRole("heading", { name: "Anna Jahn" }).waitFor()
        expect(await page.getByRole("heading", { name: "Ben Kurz" }).count()).toBe(0)
      })

      it("V20-V23, C-56: shows what comes back, asks why, has the notice read, asks twice, and then says what became of it", async () => {
        const { page, number, complaints } = await annaInside()
        await page.getByRole("link", { name: "Cancel booking" }).click()
        await page.getByRole("heading", { level: 1, name: "Cancel booking" }).waitFor()
        await page.getByRole("button", { name: "Choose all" }).click()
        await page.getByText("€180.00 come back to you").waitFor()
        expect(await page.getByRole("row", { name: /Ben Kurz/ }).textContent()).toMatch(/€100\.00€10\.00€90\.00/)
        expect(await accessibilityViolations(page)).toEqual([])

        await page.getByRole("button", { name: "Cancel the whole booking" }).click()
        await page.getByText("Please give a reason").waitFor()
        await page.getByText("Please confirm that you have read this.").waitFor()
        await page.getByLabel("Why do you cancel?").selectOption("I am ill")
        await page.getByLabel("I have read this").check()
        await page.getByRole("button", { name: "Cancel the whole booking" }).click()
        await page.getByText("This can’t be undone").waitFor()
        expect(await accessibilityViolations(page)).toEqual([])
        expect(await sidewaysScroll(page)).toBe(0)
        expect((await inTheShop(number)).status).toBe("confirmed")

        await page.getByRole("button", { name: "Yes, cancel for good" }).click()
        await page.getByText("Its tickets are no longer valid.").waitFor()
        await page.getByText("€180.00 come back to you").waitFor()
        await page.getByText("No money has moved yet.").waitFor()
        expect(await page.getByRole("link", { name: "Cancel booking" }).count()).toBe(0)
        expect((await inTheShop(number)).status).toBe("cancelled")
        expect(bank.entries.filter(({ kind }) => kind === "refund")).toEqual([])
        expect(complaints).toEqual([])
      })

      it("C-57: keeps what was chosen when the time is over meanwhile, and says whom to ask", async () => {
        const { page, number } = await annaInside()
        await page.getByRole("link", { name: "Cancel booking" }).click()
        await page.getByRole("button", { name: "Choose all" }).click()
        await page.getByLabel("Why do you cancel?").selectOption("I am ill")
        await page.getByLabel("In your own words").fill("Flu")
        await page.reload()
        expect(await page.getByLabel("In your own words").inputValue()).toBe("Flu")
        await page.getByLabel("I have read this").check()
        await page.getByRole("button", { name: "Cancel the whole booking" }).click()
        await setPolicy({ cancel_until: LONG_AGO })
        await page.getByRole("button", { name: "Yes, cancel for good" }).click()
        await page.getByRole("alert").getByRole("link", { name: "hello@concerts.example" }).waitFor()
        expect(await page.getByLabel("In your own words").inputValue()).toBe("Flu")
        expect((await inTheShop(number)).status).toBe("confirmed")
      })

      it("C-32: shows the new figures when somebody has changed the booking meanwhile, and asks again", async () => {
        const { page, number } = await annaInside()
        await page.getByRole("link", { name: "Cancel booking" }).click()
        await page.getByRole("button", { name: "Choose all" }).click()
        await page.getByLabel("Why do you cancel?").selectOption("I am ill")
        await page.getByLabel("I have read this").check()
        await page.getByRole("button", { name: "Cancel the whole booking" }).click()
        const anna = await enter(shop().world.storefront, { number, email: ANNA })
        const { version, participants } = await look(anna)
        await ok(edit(anna, { version, participants: [{ id: participants[1]?.id, first_name: "Benno" }] }))

        await page.getByRole("button", { name: "Yes, cancel for good" }).click()
        await page.getByText("Something has changed meanwhile").waitFor()
        await page.getByRole("row", { name: /Benno Kurz/ }).waitFor()
        await page.getByRole("button", { name: "Cancel the whole booking" }).click()
        await page.getByRole("button", { name: "Yes, cancel for good" }).click()
        await page.getByText("Its tickets are no longer valid.").waitFor()
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
