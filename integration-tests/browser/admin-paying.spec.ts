import { annaBuys } from "../fixtures/cancel"
import { sqlOf } from "../fixtures/damages/damage"
import { inShop } from "../fixtures/shop"
import { sidewaysScroll } from "./accessibility"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"

const INVOICE = "pp_invoice_invoice"

inShop(
  (shop) => {
    const visit = withBrowser()
    const open = (path: string, options = {}) => openDashboard(visit, shop(), path, options)

    describe("Who has not paid in time (V15, V16)", () => {
      it("is empty as long as nobody is late, also in German on a telephone", async () => {
        const { page, complaints } = await open("/bookings/overdue", { language: "de" })
        await page.setViewportSize({ width: 360, height: 800 })
        await page.getByText("Niemand ist im Verzug").waitFor()
        await page.getByText("Alle werden erinnert, wie in den Einstellungen steht.").waitFor()
        expect(await sidewaysScroll(page)).toBe(0)
        expect(complaints).toEqual([])
      })

      it("is called, noted, and enters the receipt of what they bring to the till", async () => {
        const { world, container } = shop()
        const { id, number } = await annaBuys(world, INVOICE)
        await sqlOf(container)("update booking set payment_due_at = now() - interval '9 days' where id = ?", [id])
        const { page, complaints } = await open("/bookings")
        await page.getByRole("link", { name: "Overdue" }).click()
        await page.getByText("9 days late").waitFor()
        await page.getByText("€200.00").waitFor()

        const actions = page.getByRole("row", { name: number }).getByRole("button")
        await actions.click()
        await page.getByRole("menuitem", { name: "Note a call" }).click()
        await page.getByRole("textbox", { name: "What was said" }).fill("Pays at the till on Friday")
        await page.getByRole("button", { name: "Save" }).click()
        await page.getByText(/Pays at the till on Friday/).waitFor()

        await actions.click()
        await page.getByRole("menuitem", { name: "Enter a receipt" }).click()
        await page.getByRole("textbox", { name: "Receipt number" }).waitFor()
        await page.getByRole("button", { name: "Enter", exact: true }).click()
        await page.getByText("Please fill this in").waitFor()
        await page.getByRole("textbox", { name: "Receipt number" }).fill("K-77")
        await page.getByRole("button", { name: "Enter", exact: true }).click()
        await page.getByText("Receipt K-77").waitFor()
        expect(await page.getByText("To be paid until").count()).toBe(0)
        expect(complaints).toEqual([])
      })
    })
  },
  { payment_providers: [INVOICE], serves_admin: true }
)
