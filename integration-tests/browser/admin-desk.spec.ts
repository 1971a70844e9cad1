import type { Locator } from "playwright-core"
import { addAddOn } from "../fixtures/add-ons"
import { registerAtDesk, saleOf } from "../fixtures/desk"
import { inShop } from "../fixtures/shop"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"

inShop(
  (shop) => {
    const visit = withBrowser()
    const open = (path: string, options = {}) => openDashboard(visit, shop(), path, options)

    describe("The desk's page", () => {
      it("registers one person after the other by the keyboard alone: Enter takes the event, Ctrl+Enter sells", async () => {
        const { page, complaints } = await open("/bookings/new")
        const { keyboard } = page
        const hand = page.locator(":focus")
        const handOn = (control: Locator) => hand.and(control).waitFor()
        await handOn(page.getByRole("combobox", { name: "Event" }))
        await keyboard.type("mat")
        await page.locator("[role=option][data-active-item]", { hasText: "Matinée" }).waitFor()
        await keyboard.press("Enter")
        await handOn(page.getByRole("button", { name: "One Stalls more" }))
        await keyboard.press("ArrowUp")
        await keyboard.press("Enter")
        const typed = { "First name": "Mia", "Last name": "Roth", "E-mail": "mia@example.com" }
        for (const [label, text] of Object.entries(typed)) {
          const field = page.getByLabel(label, { exact: true }).first()
          while ((await hand.and(field).count()) === 0) await keyboard.press("Tab")
          await keyboard.type(text)
        }
        await page.getByText("2 × Stalls").waitFor()
        await keyboard.press("Control+Enter")
        await page.getByText("Mia Roth is registered").waitFor()
        await handOn(page.getByRole("button", { name: "Next booking" }))
        await keyboard.press("Enter")

        await handOn(page.getByRole("button", { name: "One Stalls more" }))
        expect(await page.getByLabel("E-mail", { exact: true }).inputValue()).toBe("")
        expect(complaints).toEqual([])
      })

      it("says at the field what is wrong and keeps what was typed; beyond the capacity it asks for a reason", async () => {
        const { world } = shop()
        const { reading } = world.events
        const programme = await addAddOn(world.staff, reading, { title: "Programme", level: "booking", min: 2, max: 5 })
        const add_ons = [{ add_on_id: programme.id, ticket: null, quantity: 2 }]
        const chair = saleOf(world, reading, "Chair", { add_ons })
        const first = await registerAtDesk(world.staff, { ...chair, payment: "settled_outside", reason: "Cash" })
        const { page } = await open(`/bookings/new?additional_to=${first.id}`)
        await page.getByText(`In addition to booking ${first.number}`).waitFor()
        await page.getByRole("button", { name: "One Chair more" }).click()
        await page.getByText("This is 1 seat more than are free.").waitFor()
        // What comes with every booking is there without a click, and cannot be left out.
        await page.getByText("2 × Programme").waitFor()
        expect(await page.getByRole("button", { name: "One Programme less" }).isDisabled()).toBe(true)
        await page.getByLabel("Promotion code").fill("NOPE")
        await page.getByText("The code “NOPE” does not apply here.").waitFor()
        await page.getByLabel("Promotion code").fill("")
        await page.getByRole("button", { name: "Register" }).click()
        await page.getByText("Please say it: the history keeps it.").waitFor()
        await page.getByLabel("Why beyond the capacity?").fill("The mayor")
        await page.getByRole("button", { name: "Register" }).click()
        await page.getByText("Mia Roth is registered").waitFor()
        await page.getByRole("link", { name: "Open booking" }).click()
        await page.getByText("took places beyond the capacity").waitFor()
        await page.getByRole("link", { name: first.number }).waitFor()
      })
    })
  },
  { serves_admin: true, payment_providers: ["pp_system_default", "pp_invoice_invoice"] }
)
