import { CARD, INVOICE } from "../fixtures/accounting"
import { ok } from "../fixtures/api"
import { annaBuys } from "../fixtures/cancel"
import { sqlOf } from "../fixtures/damages/damage"
import { documentsOf, sellAs } from "../fixtures/documents"
import { inShop } from "../fixtures/shop"
import { readWorkbook } from "../fixtures/workbook"
import { sidewaysScroll } from "./accessibility"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"

inShop(
  (shop) => {
    const visit = withBrowser()

    it("The bookkeeper reads, prints and takes along a month, and sees where it does not tie out (V10, V34)", async () => {
      const { world, container, mailbox } = shop()
      await sellAs(world.staff)
      const [paid, owing] = [await annaBuys(world, CARD), await annaBuys(world, INVOICE)]
      const receipt = { number: "K-1", amount: 5000, kind: "cash", paid_at: new Date().toISOString() }
      await ok(world.staff.post(`/admin/bookings/${owing.id}/receipts`, receipt))
      await mailbox.all()
      const [invoice] = await documentsOf(world.staff, paid.id)

      const { page, complaints } = await openDashboard(visit, shop(), "/bookings/accounting")
      await page.getByText("Ties out with the orders’ books").waitFor()
      const totals = page.getByRole("region", { name: "Payments" })
      for (const row of ["Payment · Test (card) 1 €200.00", "Receipt · Cash 1 €50.00", "All together 2 €250.00"]) {
        await totals.getByRole("row", { name: row }).waitFor()
      }

      await page.getByRole("tab", { name: "Documents" }).click()
      const save = page.getByRole("button", { name: `Save ${invoice?.number} as PDF` })
      const [pdf] = await Promise.all([page.waitForEvent("download"), save.click()])
      expect(pdf.suggestedFilename()).toBe(`${invoice?.number}.pdf`)
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Export" }).click(),
      ])
      expect(file.suggestedFilename()).toMatch(/^Accounts .*\.xlsx$/)
      const { createReadStream } = await import("node:fs")
      const { buffer } = await import("node:stream/consumers")
      const workbook = readWorkbook(await buffer(createReadStream(await file.path())))
      expect([workbook.name, workbook.rows.length]).toEqual(["Documents", 2])

      // The dialog stays open for as long as the sheet is looked at.
      const printed = page.evaluate(
        () =>
          new Promise((done) => {
            window.print = () => done(document.body.innerHTML)
          })
      )
      await page.getByRole("button", { name: "Print" }).click()
      const sheet = String(await printed)
      for (const said of [invoice?.number ?? "", owing.number, "K-1", "Open amounts", "€150.00"])
        expect(sheet).toContain(said)

      await page.getByRole("tab", { name: "Open amounts" }).click()
      await page.getByRole("row", { name: owing.number }).getByText("€150.00").waitFor()
      await sqlOf(container)("delete from order_transaction where order_id = ?", [paid.order_id])
      await page.goto("/app/bookings/accounting")
      await page.getByText("€200.00 do not tie out with the orders’ books").waitFor()
      expect(complaints).toEqual([])
    })

    it("A period without anything, in German on a telephone; one that ends before it begins", async () => {
      const path = "/bookings/accounting?period=own&from=2020-01-01&to=2020-01-31"
      const { page, complaints } = await openDashboard(visit, shop(), path, { language: "de" })
      await page.setViewportSize({ width: 360, height: 800 })
      await page.getByText("In diesem Zeitraum wurde nichts gebucht").waitFor()
      expect(await sidewaysScroll(page)).toBe(0)
      await page.getByLabel("Bis", { exact: true }).fill("2019-12-31")
      await page.getByText("Der Zeitraum endet frühestens").waitFor()
      expect(complaints).toEqual([])
    })
  },
  { payment_providers: [CARD, INVOICE], serves_admin: true }
)
