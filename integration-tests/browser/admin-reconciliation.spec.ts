import { reconcileEverything } from "../../src/workflows/reconciling/reconcile-everything"
import { buy } from "../fixtures/buy"
import { sqlOf } from "../fixtures/damages/damage"
import { letAnHourPass } from "../fixtures/let-an-hour-pass"
import { variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import { sidewaysScroll } from "./accessibility"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"

inShop(
  (shop) => {
    const visit = withBrowser()
    const open = (path: string, options = {}) => openDashboard(visit, shop(), path, options)

    /** Anna has two places at the concert, bought an hour ago; then somebody's hand was in the database. */
    const damage = async () => {
      const { world, container } = shop()
      const lines = [{ variant_id: variantOf(world.events.concert), quantity: 2 }]
      await buy(world, { email: "anna@example.com", lines })
      await letAnHourPass(container)
      await sqlOf(container)("update booking_seat_counter set taken = taken - 1 where id = ?", [
        world.events.concert.id,
      ])
    }

    describe("The reconciliation's page", () => {
      it("says that everything ties out, once it was checked", async () => {
        const { page, complaints } = await open("/reconciliation")
        await page.getByRole("heading", { name: "Nothing has been checked yet" }).waitFor()
        await page.getByRole("button", { name: "Check everything now" }).click()
        await page.getByRole("heading", { name: "Everything ties out" }).waitFor()
        await page.getByText("No open findings").waitFor()
        expect(complaints).toEqual([])
      })

      it("says in German what is wrong and what to do, repairs it when asked twice, and keeps who did", async () => {
        await damage()
        const { page } = await open("/reconciliation", { language: "de" })
        await page.getByRole("button", { name: "Jetzt alles prüfen" }).click()
        await page
          .getByText("„Autumn concert“ zählt 1 Platz als vergeben, Buchungen und Warenkörbe halten aber 2.")
          .waitFor()
        await page.getByRole("heading", { name: "1 Befund ist offen" }).waitFor()
        await page.setViewportSize({ width: 360, height: 800 })
        expect(await sidewaysScroll(page)).toBe(0)
        await page.getByRole("button", { name: "Notiz" }).click()
        await page.getByRole("textbox", { name: "Notiz" }).fill("Ich kümmere mich")
        await page.getByRole("button", { name: "Notiz speichern" }).click()
        await page.getByText("Ich kümmere mich").waitFor()
        await page.getByRole("button", { name: "Reparieren" }).click()
        await page.getByRole("alertdialog").getByRole("button", { name: "Reparieren" }).click()
        await page.getByRole("heading", { name: "Alles stimmt überein" }).waitFor()
        expect(await reconcileEverything(shop().container)).toEqual([])
        await page.goto(`/app/events/${shop().world.events.concert.id}?tab=history`)
        await page.getByText("Stella Staff hat die Plätze neu zählen lassen").waitFor()
      })
    })
  },
  { serves_admin: true }
)
