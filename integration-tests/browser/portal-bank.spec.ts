import { ok } from "../fixtures/api"
import { tokenOf } from "../fixtures/bookings"
import { buy } from "../fixtures/buy"
import { bookingOf, rebook, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import { accessibilityViolations, sidewaysScroll } from "./accessibility"
import { withBrowser } from "./browser"

const CARD = "pp_test_card"
const PHONE = { width: 360, height: 740 }

inShop(
  (shop) => {
    const visit = withBrowser()

    it("asks for the account by the link, tells a mistyped number, and shows no more than its end afterwards", async () => {
      const { world, container, url } = shop()
      const { staff, events } = world
      const lines = [{ variant_id: variantOf(events.concert), quantity: 1 }]
      const { order } = await buy(world, { email: "anna@example.com", lines, provider: CARD })
      const anna = await bookingOf(staff, order.id, events.concert)
      const { booking } = await rebook(staff, anna, toEvent(events.concert, events.matinee))
      const refund = `/admin/refund-cases/${booking.refund_cases[0]?.id}`
      await ok(staff.post(`${refund}/approve`, { channel: "bank" }))
      const link = `${url}/bookings/bank#bank=${await tokenOf(container, booking.number, "bank")}`

      const { page, requests, complaints } = await visit()
      await page.goto(link)
      await page.getByRole("heading", { name: "Where may we transfer your refund?" }).waitFor()
      expect(page.url()).not.toContain("#")
      await page.getByLabel("Account holder").fill("Anna Jahn")
      await page.getByLabel("IBAN").fill("DE89 3704 0044 0532 0130 01")
      await page.getByRole("button", { name: "Send bank details" }).click()
      await page.getByText("This is not a valid IBAN").waitFor()
      expect(await accessibilityViolations(page)).toEqual([])
      await page.getByLabel("IBAN").fill("de89370400440532013000")
      await page.getByLabel("Account holder").focus()
      expect(await page.getByLabel("IBAN").inputValue()).toBe("DE89 3704 0044 0532 0130 00")
      await page.getByRole("button", { name: "Send bank details" }).click()
      await page.getByText("The account ends in 3000 (DE).").waitFor()
      expect(requests.map((request) => request.url()).join()).not.toMatch(/DE89|bank=/)
      expect(complaints).toEqual([])

      const phone = await visit({ viewport: PHONE, colorScheme: "dark", locale: "de-DE" })
      await phone.page.goto(link)
      await phone.page.getByRole("button", { name: "Anderes Konto angeben" }).click()
      await phone.page.getByLabel("IBAN").waitFor()
      expect(await sidewaysScroll(phone.page)).toBe(0)
      expect(await accessibilityViolations(phone.page)).toEqual([])
      await ok(staff.post(`${refund}/channel`, { channel: "cash" }))
      await phone.page.reload()
      await phone.page.getByText("Es ist nichts zu überweisen").waitFor()
      await phone.page.goto("about:blank")
      await phone.page.goto(`${url}/bookings/bank#bank=${booking.number}.${"A".repeat(43)}`)
      await phone.page.getByRole("heading", { name: "Dieser Link gilt nicht mehr" }).waitFor()
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
