import { ok } from "../fixtures/api"
import { registerAtDesk, saleOf } from "../fixtures/desk"
import { inShop } from "../fixtures/shop"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"

type Listed = { bookings: { number: string; status: string; tickets: number; totals: { total: number } }[] }

inShop(
  (shop) => {
    const visit = withBrowser()
    const open = (path: string, options = {}) => openDashboard(visit, shop(), path, options)
    const bookings = async () => (await ok(shop().world.staff.get<Listed>("/admin/bookings"))).bookings

    describe("The desk's page", () => {
      it("registers by the keyboard: event, tickets, booker, Ctrl+Enter, and Enter for the next one (U21)", async () => {
        const { page, complaints } = await open("/bookings")
        await page.getByRole("link", { name: "New booking" }).click()
        const event = page.getByRole("combobox", { name: "Event" })
        await event.and(page.locator(":focus")).waitFor()
        await page.keyboard.type("Autumn")
        await page.getByRole("option", { name: /Gala night/ }).waitFor({ state: "detached" })
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("Enter")
        const more = page.getByRole("button", { name: "One Stalls more" })
        await more.and(page.locator(":focus")).waitFor()
        await page.keyboard.press("ArrowUp")
        await page.keyboard.press("ArrowUp")
        await page.getByTestId("desk-total").filter({ hasText: "€200.00" }).waitFor()
        await page.getByLabel("First name").first().fill("Mia")
        await page.keyboard.press("Tab")
        await page.keyboard.type("Roth")
        await page.keyboard.press("Tab")
        await page.keyboard.type("mia@example.com")
        await page.getByText("1 detail is open: the mail asks for it.").waitFor()
        await page.keyboard.press("Control+Enter")
        await page.getByText("Mia Roth is registered").waitFor()
        const [booking] = await bookings()
        expect(booking).toMatchObject({ status: "confirmed", tickets: 2, totals: { total: 20_000 } })
        await page.getByRole("heading", { name: booking?.number }).waitFor()

        await page.keyboard.press("Enter")
        await more.and(page.locator(":focus")).waitFor()
        expect(await page.getByLabel("First name").first().inputValue()).toBe("")
        expect(complaints).toEqual([])
      })

      it("says at the field what is wrong and keeps what was typed; beyond the capacity it asks for a reason", async () => {
        const { world } = shop()
        const { reading } = world.events
        const chair = saleOf(world, reading, "Chair")
        const first = await registerAtDesk(world.staff, { ...chair, payment: "settled_outside", reason: "Cash" })
        const { page } = await open(`/bookings/new?additional_to=${first.id}`)
        await page.getByText(`In addition to booking ${first.number}`).waitFor()
        await page.getByRole("button", { name: "One Chair more" }).click()
        await page.getByText("This is 1 seat more than are free.").waitFor()
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
