import { addAddOn } from "../fixtures/add-ons"
import { ok } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { bookingOf, type StaffBooking, variantOf } from "../fixtures/rebook"
import { inShop, type Shop } from "../fixtures/shop"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"

/** Takes the money at once; and promises it, which is all that an event with approval takes. */
const [CARD, INVOICE] = ["pp_test_card", "pp_invoice_invoice"]

/** Staff change and cancel what was bought, and see each time what it does to the money before they do it. */
inShop(
  (shop) => {
    const visit = withBrowser()
    const open = (path: string, options = {}) => openDashboard(visit, shop(), path, options)
    const again = async ({ id }: StaffBooking) =>
      (await ok(shop().world.staff.get<{ booking: StaffBooking }>(`/admin/bookings/${id}`))).booking

    describe("Changing a booking (U1, U2, U17)", () => {
      it("moves one of three, shows what that costs to the cent, and leaves two bookings that know of each other", async () => {
        const booking = await annaPaysThree(shop())
        const { page, complaints } = await open(`/bookings/${booking.id}/rebook`)
        await page.getByRole("radio", { name: "Each for themselves" }).click()
        const ben = page.getByRole("group", { name: "Ben Kurz" })
        await ben.getByLabel("What happens").click()
        await page.getByRole("option", { name: "Moves" }).click()
        await ben.getByLabel("Move to").fill("Mat")
        await page.getByRole("option", { name: /Matinée/ }).click()
        await page.getByRole("button", { name: "Continue" }).click()

        const plan = page.getByRole("region", { name: "Preview" })
        await plan.getByRole("row", { name: /^Ben Kurz.*moves.*€100\.00.*€70\.00$/ }).waitFor()
        await plan.getByRole("row", { name: /^Carla Lang.*stays.*€100\.00.*€100\.00$/ }).waitFor()
        await plan.getByText("€270.00 is carried over. €30.00 is owed back").waitFor()
        expect((await again(booking)).status).toBe("confirmed")

        await page.getByRole("button", { name: "Change the booking now" }).click()
        await page.getByText("Matinée: 1 ticket").waitFor()
        await page.getByText("Autumn concert: 2 tickets").waitFor()
        await page.getByRole("link", { name: "Open the new booking" }).click()
        await page.getByText("Refund of €30.00").waitFor()
        await page.getByRole("link", { name: booking.number }).click()
        await page.getByRole("link", { name: /^TX-/ }).nth(1).waitFor()
        expect(await again(booking)).toMatchObject({ status: "cancelled", rebooked_to: { id: expect.any(String) } })
        expect(complaints).toEqual([])
      })
    })

    it("A new ticket in a change comes with the extras that are chosen for it, at their price", async () => {
      const booking = await annaPaysThree(shop())
      const { staff, events } = shop().world
      await addAddOn(staff, events.concert, { title: "Lunch", level: "participant", max: 2, cents: 500 })
      const { page, complaints } = await open(`/bookings/${booking.id}/rebook`)
      await page.getByText("More tickets").click()
      await page.getByRole("button", { name: "Add a ticket" }).click()
      const ticket = page.getByRole("group", { name: "New ticket 1" })
      await ticket.getByLabel("Ticket type").click()
      await page.getByRole("option", { name: /Stalls/ }).click()
      const more = ticket.getByRole("button", { name: "One Lunch more" })
      await more.click()
      await more.click()
      expect(await more.isDisabled()).toBe(true)
      await page.getByRole("button", { name: "Continue" }).click()
      const plan = page.getByRole("region", { name: "Preview" })
      await plan.getByRole("row", { name: /Lunch.*€10\.00$/ }).waitFor()
      await plan.getByRole("row", { name: /^Total.*€300\.00.*€410\.00/ }).waitFor()
      expect(complaints).toEqual([])
    })

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

    describe("Giving back out of goodwill (V28)", () => {
      it("opens a refund case of at most what was paid, says why, and leaves the booking as it is", async () => {
        const booking = await annaPaysThree(shop())
        const { page, complaints } = await open(`/bookings/${booking.id}`)
        await page.getByRole("button", { name: "Change the booking" }).click()
        await page.getByRole("menuitem", { name: "Refund out of goodwill" }).click()
        const drawer = page.getByRole("dialog")
        const commit = drawer.getByRole("button", { name: "Open the refund case" })
        await drawer.getByLabel("Amount").fill("300.01")
        await commit.click()
        await drawer.getByText("An amount above 0, at most €300.00").waitFor()
        await drawer.getByText("Please fill this in").waitFor()
        await drawer.getByLabel("Amount").fill("12.50")
        await drawer.getByLabel("Reason").fill("It rained in")
        await commit.click()
        await page.getByText("Refund of €12.50").waitFor()
        await page.getByText("Out of goodwill ·").waitFor()
        await drawer.waitFor({ state: "detached" })
        await page.getByText("Stella Staff").first().waitFor()
        const after = await again(booking)
        expect(after).toMatchObject({
          status: "confirmed",
          totals: { total: 28_750, paid: 28_750, refund_open: 1_250 },
        })
        expect(complaints).toEqual([])
      })
    })

    describe("Cancelling an event", () => {
      it("takes its title typed, cancels every booking, and says what is owed back", async () => {
        await annaPaysThree(shop())
        const { concert } = shop().world.events
        const { page, complaints } = await open(`/events/${concert.id}`)
        await page.getByRole("button", { name: "Change the status" }).click()
        await page.getByRole("menuitem", { name: "Cancel event" }).click()
        await page.getByLabel("Reason").fill("The hall is flooded")
        const commit = page.getByRole("button", { name: "Cancel the event" })
        expect(await commit.isDisabled()).toBe(true)
        await page.getByLabel("Title of the event").fill("Autumn concert")
        await commit.click()
        await page.getByText("1 booking cancelled").waitFor()
        await page.getByText("1 refund case: €300.00").waitFor()
        await page.getByRole("tab", { name: "Bookings" }).click()
        await page.getByRole("row", { name: /Anna Jahn.*Cancelled/ }).waitFor()
        expect(complaints).toEqual([])
      })
    })

    describe("Bookings that wait for approval (U6-U9)", () => {
      it("are approved from the list, and denied with a reason from their page", async () => {
        const { world } = shop()
        const { concert } = world.events
        await ok(world.staff.post(`/admin/events/${concert.id}`, { approval: true }))
        const lines = [{ variant_id: variantOf(concert), quantity: 1 }]
        const asks = async (email: string) => {
          const { order } = await buy(world, { email, booker: { first_name: email }, lines, provider: INVOICE })
          return bookingOf(world.staff, order.id, concert)
        }
        const [anna, ben] = [await asks("anna@example.com"), await asks("ben@example.com")]

        const { page, complaints } = await open("/bookings?period=to_approve")
        await page.getByLabel("2 bookings wait for your approval.").waitFor()
        await page
          .getByRole("row", { name: new RegExp(anna.number) })
          .getByRole("button", { name: "Approve" })
          .click()
        await page.getByText(`${anna.number} is approved`).waitFor()
        await page.getByLabel("One booking waits for your approval.").waitFor()
        expect((await again(anna)).status).not.toBe("awaiting_approval")

        await page.goto(`/app/bookings/${ben.id}`)
        await page.getByText("Waits for your approval").waitFor()
        await page.getByRole("button", { name: "Deny" }).click()
        const asked = page.getByRole("alertdialog")
        await asked.getByLabel("Reason").fill("Members only")
        await asked.getByRole("button", { name: "Deny" }).click()
        await page.getByText(`${ben.number} is denied`).waitFor()
        expect((await again(ben)).status).toBe("cancelled")
        expect(complaints).toEqual([])
      })
    })
  },
  { serves_admin: true, payment_providers: [CARD, INVOICE] }
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
