import { ok } from "../fixtures/api"
import { tokenOf } from "../fixtures/bookings"
import { buy } from "../fixtures/buy"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, rebook, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import { sidewaysScroll } from "./accessibility"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"

const CARD = "pp_test_card"

inShop(
  (shop) => {
    const visit = withBrowser()
    const open = (path: string, options = {}) => openDashboard(visit, shop(), path, options)
    /** Somebody paid 100.00 and is owed 30.00 after a rebooking. */
    const owed = async (email: string) => {
      const { world } = shop()
      const { staff, events } = world
      const lines = [{ variant_id: variantOf(events.concert), quantity: 1 }]
      const { order } = await buy(world, { email, lines, provider: CARD })
      const booking = await bookingOf(staff, order.id, events.concert)
      return (await rebook(staff, booking, toEvent(events.concert, events.matinee))).booking
    }

    describe("The board of refunds", () => {
      it("takes one case to a transfer and one to a provider that refuses, each column with what it comes to", async () => {
        const { container, world } = shop()
        const [annas, bens] = [await owed("anna@example.com"), await owed("ben@example.com")]
        const { page, complaints } = await open("/bookings/refunds")
        const column = (name: string) => page.getByRole("region", { name, exact: true })
        const card = (number: string) => page.getByRole("article", { name: number })
        await column("Requested").getByText("€60.00").waitFor()

        await card(annas.number).getByRole("combobox", { name: "Way back" }).click()
        await page.getByRole("option", { name: "Bank transfer" }).click()
        await card(annas.number).getByRole("button", { name: "Approve" }).click()
        const approved = column("Approved")
        await approved.getByText("€30.00", { exact: true }).waitFor()
        await card(annas.number).getByRole("button", { name: "Ask for bank details" }).click()
        await page.getByText("The mail is on its way").waitFor()
        const link = world.storefront.with({ "x-booking-bank": await tokenOf(container, annas.number, "bank") })
        const details = { holder: "Anna Jahn", iban: "DE89370400440532013000" }
        await ok(link.post("/store/bookings/current/bank-details", details))

        bank.refuses = "The account is closed"
        await card(bens.number).getByRole("button", { name: "Approve" }).click()
        await card(bens.number).getByRole("button", { name: "Pay out" }).click()
        await page.getByRole("alertdialog").getByRole("button", { name: "Pay out" }).click()
        await approved.getByText("The account is closed").waitFor()
        await card(bens.number).getByRole("button", { name: "Try again" }).waitFor()
        await page.getByRole("button", { name: "Show account numbers" }).click()
        await page.getByText("DE89 3704 0044 0532 0130 00").waitFor()

        await card(annas.number).getByRole("button", { name: "Enter payment" }).click()
        const dialog = page.getByRole("alertdialog")
        await dialog.getByLabel("Number of the transfer").fill("SEPA-17")
        await dialog.getByRole("button", { name: "Book as paid" }).click()
        await column("Paid out").getByText("Bank transfer, number SEPA-17").waitFor()
        await column("Paid out").getByText("€30.00", { exact: true }).waitFor()
        expect(await page.getByText("DE89 3704").count()).toBe(0)
        expect(bank.total("refund")).toBe(0)
        expect(complaints).toEqual([])

        const phone = { language: "de", viewport: { width: 360, height: 800 }, colorScheme: "dark" } as const
        const small = await open("/bookings/refunds?channel=bank", phone)
        await small.page.getByRole("region", { name: "Ausgezahlt" }).getByText("Überweisung, Nummer SEPA-17").waitFor()
        expect(await sidewaysScroll(small.page)).toBe(0)
      })
    })
  },
  { serves_admin: true, payment_providers: ["pp_system_default", CARD] }
)
