import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { ok } from "../fixtures/api"
import { annaBuys, cancelByStaff } from "../fixtures/cancel"
import { inShop } from "../fixtures/shop"
import { accessibilityViolations, sidewaysScroll } from "./accessibility"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"

const [CARD, TILL] = ["pp_test_card", "pp_till_till"]
const PHONE = { viewport: { width: 360, height: 740 }, locale: "de-DE", colorScheme: "dark" } as const

/** Presses what saves a slip; answers with the name of the PDF. */
async function saves(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()])
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe("%PDF-")
  return download.suggestedFilename()
}

inShop(
  (shop) => {
    const visit = withBrowser()

    it("the portal sells for the till, and prints the slip after the purchase, in the booking and on the payment page", async () => {
      const { world, url } = shop()
      const { page, complaints } = await visit(PHONE)
      const inspect = async (name: string) => {
        expect({ name, violations: await accessibilityViolations(page) }).toEqual({ name, violations: [] })
        expect({ name, sideways: await sidewaysScroll(page) }).toEqual({ name, sideways: 0 })
      }
      await page.goto(`${url}/bookings/events/${world.events.concert.id}`)
      await page.getByRole("button", { name: "Eins mehr: Stalls" }).click()
      await page.getByRole("link", { name: "Weiter", exact: true }).click()
      const booker = page.getByRole("region", { name: "Wer bucht" })
      await booker.getByLabel("Vorname").fill("Anna")
      await booker.getByLabel("Nachname").fill("Jahn")
      await booker.getByLabel("E-Mail-Adresse").fill("anna@example.com")
      await page.getByRole("button", { name: "Prüfen und bezahlen" }).click()
      await page.getByLabel("An der Kasse, mit einem Zahlschein").check()
      await page.getByRole("checkbox").check()
      await inspect("the checkout with the till")
      await page.getByRole("button", { name: /^Zahlungspflichtig buchen/ }).click()
      await page.getByText("Ihre Plätze sind reserviert.").waitFor()
      const print = () => page.getByRole("button", { name: "Zahlschein drucken" }).click()
      const number = (await page.locator(".code").first().textContent()) ?? ""
      expect(await saves(page, print)).toBe(`Zahlschein-${number}.pdf`)
      await inspect("the confirmation")

      await page.getByRole("button", { name: "Meine Buchung öffnen" }).click()
      await page.getByText("Damit bezahlen Sie an der Kasse.").waitFor()
      expect(await saves(page, print)).toBe(`Zahlschein-${number}.pdf`)
      await inspect("the booking")
      await page.getByRole("link", { name: "Jetzt bezahlen" }).click()
      expect(await saves(page, print)).toBe(`Zahlschein-${number}.pdf`)
      await inspect("the payment page")
      expect(complaints).toEqual([])
    })

    it("the desk sells for the till and prints the slip; a refund is found by its slip and printed", async () => {
      const { world } = shop()
      const paid = await annaBuys(world, CARD)
      const { body } = await cancelByStaff(world.staff, paid, { fee: "none" })
      await ok(world.staff.post(`/admin/refund-cases/${body.refund_case?.id}/approve`, { channel: "cash" }))

      const { page, complaints } = await openDashboard(visit, shop(), "/bookings/new")
      await page.getByRole("combobox", { name: "Event" }).fill("mat")
      await page.getByRole("option", { name: /Matin/ }).click()
      await page.getByRole("button", { name: "One Stalls more" }).click()
      await page.getByLabel("First name", { exact: true }).first().fill("Mia")
      await page.getByLabel("Last name", { exact: true }).first().fill("Roth")
      await page.getByLabel("E-mail", { exact: true }).fill("mia@example.com")
      await page.getByRole("radio", { name: "At the till" }).click()
      await page.getByRole("button", { name: "Register" }).click()
      await page.getByText("The payment slip goes to mia@example.com.").waitFor()
      const print = page.getByRole("button", { name: "Print payment slip" })
      expect(await saves(page, () => print.click())).toMatch(/^Payment-slip-TX-.{9}\.pdf$/)

      await page.goto(`${shop().url}/app/bookings/refunds`)
      const search = page.getByLabel("Booking number, or scan a slip")
      const card = page.getByRole("article", { name: paid.number })
      await card.waitFor()
      await search.fill("TX-4444-4444")
      await card.waitFor({ state: "detached" })
      await search.fill(`R.${paid.number.replaceAll("-", "")}..20000.EUR`)
      await card.waitFor()
      const slip = () => card.getByRole("button", { name: "Print refund slip" }).click()
      expect(await saves(page, slip)).toMatch(/^Refund-slip-/)
      expect(complaints).toEqual([])
    })
  },
  { serves_admin: true, payment_providers: [CARD, TILL] }
)
