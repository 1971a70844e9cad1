import { ok } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { bookingOf, type StaffBooking, variantOf } from "../fixtures/rebook"
import { inShop, type Shop } from "../fixtures/shop"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"

/** Takes the money at once. */
const CARD = "pp_test_card"

/** Staff change and cancel what was bought, and see each time what it does to the money before they do it. */
inShop(
  (shop) => {
    const visit = withBrowser()
    const open = (path: string, options = {}) => openDashboard(visit, shop(), path, options)
    const again = async ({ id }: StaffBooking) =>
      (await ok(shop().world.staff.get<{ booking: StaffBooking }>(`/admin/bookings/${id}`))).booking

    describe("Cancelling a booking (V20-V23)", () => {
      it("shows what is kept and what goes back, with a fee that staff choose, and does exactly that", async () => {
        const reasons = { cancel_reasons: ["Illness", "No time"], policy: { cancel_reason: "required" } }
        await ok(shop().world.staff.post("/admin/booking-settings", reasons))
        const booking = await annaPaysThree(shop())
        const { page, complaints } = await open(`/bookings/${booking.id}/cancel`)
        await page.getByText("€300.00 is owed back: a refund case is opened").waitFor()
        await page.getByLabel("Fee", { exact: true }).click()
        await page.getByRole("option", { name: "Another amount" }).click()
        await page.getByLabel("Amount of the fee").fill("45")
        await page.getByText("€255.00 is owed back").waitFor()
        await page.getByRole("row", { name: /^Ben Kurz.*Stalls.*€100\.00.*€15\.00.*€85\.00$/ }).waitFor()

        await page.getByRole("button", { name: "Cancel the booking now" }).click()
        await page.getByText("Please fill this in").waitFor()
        expect((await again(booking)).status).toBe("confirmed")
        await page.getByRole("combobox", { name: "Reason" }).click()
        await page.getByRole("option", { name: "Illness" }).click()
        await page.getByRole("button", { name: "Cancel the booking now" }).click()
        await page.getByText("Refund of €255.00").waitFor()
        const cancelled = await again(booking)
        expect(cancelled).toMatchObject({ status: "cancelled", totals: { refund_open: 25_500 } })
        await page.getByText("Stella Staff cancelled the booking").waitFor()
        expect(complaints).toEqual([])
      })
    })
  },
  { serves_admin: true, payment_providers: ["pp_system_default", CARD] }
)

/** Anna has paid 300.00 for three places in the stalls, for herself, Ben and Carla. */
async function annaPaysThree({ world }: Shop): Promise<StaffBooking> {
  const participants = [
    { first_name: "Anna", last_name: "Jahn" },
    { first_name: "Ben", last_name: "Kurz" },
    { first_name: "Carla", last_name: "Lang" },
  ]
  const { concert } = world.events
  const { order } = await buy(world, {
    email: "anna@example.com",
    booker: { first_name: "Anna", last_name: "Jahn" },
    lines: [{ variant_id: variantOf(concert), quantity: 3, participants }],
    provider: CARD,
  })
  return bookingOf(world.staff, order.id, concert)
}
