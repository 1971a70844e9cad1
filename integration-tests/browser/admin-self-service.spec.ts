import type { Page } from "playwright-core"
import { ok } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { inShop } from "../fixtures/shop"
import { withBrowser } from "./browser"
import { openDashboard } from "./dashboard"

type Question = { key: string; format: string; required: boolean; options: string[]; texts: object }
type Fields = { policy: { fields?: object } }
type StaffEvent = Fields & { ticket_types: (Fields & { title: string })[] }

/** Every format, as the builder calls it, with what is asked in it. */
const FORM = [
  ["Text", "Company"],
  ["Long text", "Wishes"],
  ["Number", "Cushions"],
  ["Date", "Date of birth"],
  ["Yes or no", "May we take photos?"],
  ["One of several", "Meal"],
  ["Any of several", "What do you need?"],
  ["Dropdown", "How did you hear of us?"],
  ["File", "Proof of reduction"],
  ["Phone number", "Emergency phone"],
  ["E-mail address", "Second address"],
  ["Country", "Nationality"],
] as const
const WITH_OPTIONS = ["One of several", "Any of several", "Dropdown"]

/** An organiser decides what is asked, what customers may change, and what mails say. */
inShop(
  (shop) => {
    const visit = withBrowser()
    const open = (path: string, options = {}) => openDashboard(visit, shop(), path, options)
    const staff = () => shop().world.staff
    const concert = () => shop().world.events.concert
    const tab = (name: string) => `/events/${concert().id}?tab=${name}`
    const questions = async () =>
      (await ok(staff().get<{ questions: Question[] }>(`/admin/events/${concert().id}/questions`))).questions
    const event = async () => (await ok(staff().get<{ event: StaffEvent }>(`/admin/events/${concert().id}`))).event

    describe("The questions of an event (P13)", () => {
      it("are built in every format, seen as customers see them while they are typed", async () => {
        const { page, complaints } = await open(tab("questions"))
        await page.getByText("No questions yet").waitFor()
        for (const [format, label] of FORM) await build(page, format, label)
        const built = await questions()
        expect(built.map(({ texts }) => texts)).toEqual(
          FORM.map(([format, label]) => ({
            en: { label, ...(WITH_OPTIONS.includes(format) && { options: { first: "First", second: "Second" } }) },
          }))
        )
        expect(new Set(built.map(({ format }) => format)).size).toBe(FORM.length)
        expect(built[0]?.key).toBe("company")
        expect(complaints).toEqual([])
      })

      it("are worded in German too, ordered by the keyboard, and archived after a question", async () => {
        const ask = (key: string, label: string) =>
          ok(
            staff().post(`/admin/events/${concert().id}/questions`, {
              ...{ key, format: "text", level: "booking", texts: { de: { label } } },
            })
          )
        await ask("company", "Firma")
        await ask("wishes", "Wünsche")
        const { page } = await open(tab("questions"), { language: "de" })
        await page.getByRole("button", { name: "„Wünsche“ nach oben" }).press("Enter")
        await page.getByRole("list", { name: "Fragen" }).getByRole("listitem").first().getByText("Wünsche").waitFor()
        await page.getByRole("button", { name: "Aktionen für „Firma“" }).click()
        await page.getByRole("menuitem", { name: "Archivieren" }).click()
        await page.getByRole("alertdialog").getByRole("button", { name: "Archivieren" }).click()
        await page.getByText("1 archivierte Frage").waitFor()
        expect((await questions()).map(({ key }) => key)).toEqual(["wishes", "company"])
      })
    })

    describe("What customers may change (M1, M3)", () => {
      it("is set cell by cell with the keyboard, looked at as differences, and saved as a whole", async () => {
        const { page, complaints } = await open(tab("self_service"))
        await page.getByRole("button", { name: /^First name, Event/ }).focus()
        await page.keyboard.press("ArrowRight")
        await page.keyboard.press("r")
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("Enter")
        await page.getByRole("radio", { name: "Editable", exact: true }).click()
        await page.getByLabel("Deadline of its own").click()
        await page.getByRole("option", { name: "Days before the start" }).click()
        await page.getByRole("button", { name: "Done" }).click()
        expect((await event()).ticket_types.map(({ policy }) => policy.fields ?? {})).toEqual([{}, {}])

        await page.getByRole("button", { name: "Review and save" }).click()
        const review = page.getByRole("alertdialog")
        await review.getByText("First name · Stalls").waitFor()
        await review.getByText("Editable, until 1 day before the start").waitFor()
        await review.getByRole("button", { name: "Save" }).click()
        await page.getByText("What customers may change is saved").waitFor()
        const stalls = (await event()).ticket_types.find(({ title }) => title === "Stalls")
        expect(stalls?.policy.fields).toEqual({
          first_name: { mode: "read_only" },
          last_name: { mode: "editable", until: { kind: "days_before_start", days: 1 } },
        })

        await page.getByRole("tab", { name: "History" }).click()
        await page.getByText("Stella Staff changed what customers may change").waitFor()
        await page.getByText("First name · Stalls:").waitFor()
        expect(complaints).toEqual([])
      })

      it("asks before changes that are not saved are left behind", async () => {
        const { page } = await open(tab("self_service"))
        await page.getByRole("button", { name: /^E-mail, Event/ }).press("h")
        await page.getByRole("tab", { name: "Overview" }).click()
        await page.getByRole("button", { name: "Stay here" }).click()
        await page.getByText("1 cell changed, not saved yet").waitFor()
      })
    })

    describe("The words of mails (M10, P11)", () => {
      it("are previewed as they are typed, refused in sentences, saved and taken back, on a phone in German", async () => {
        const phone = { language: "de", viewport: { width: 360, height: 800 } }
        const { page } = await open(`${tab("mails")}&mail=booking_reminder&language=de`, phone)
        const preview = page.frameLocator("iframe")
        await preview.getByText("Buchung verwalten").waitFor()
        await page.getByLabel("Betreff").fill("Noch {{tage}} Tage")
        await page.getByText("Den Platzhalter „tage“ gibt es an dieser Stelle nicht.").waitFor()
        await page.getByLabel("Betreff").fill("Bald geht es los: {{event}}")
        await page.getByText("Bald geht es los: Autumn concert").waitFor()
        await page.getByRole("button", { name: "Speichern" }).click()
        await page.getByText("Worte dieser Veranstaltung").waitFor()
        await page.getByRole("button", { name: "Zurück zur Vorgabe" }).click()
        await page.getByRole("alertdialog").getByRole("button", { name: "Zurück zur Vorgabe" }).click()
        await page.getByText("Vorgegebene Worte").waitFor()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      })
    })

    describe("One booking alone (M14)", () => {
      it("is opened for changes until a moment, with a reason, and its booker is told; then closed again", async () => {
        const { variant_id } = concert().tickets.Stalls ?? { variant_id: "" }
        const { bookings } = await buy(shop().world, {
          ...{ email: "anna@example.com", booker: { first_name: "Anna", email: "anna@example.com" } },
          lines: [{ variant_id, quantity: 1 }],
        })
        const found = await ok(staff().get<{ bookings: { id: string }[] }>(`/admin/bookings?q=${bookings[0]?.number}`))
        const { page } = await open(`/bookings/${found.bookings[0]?.id}/grant`)
        await page.getByLabel("Reason").fill("Broke a leg")
        await page.getByRole("button", { name: "Open", exact: true }).click()
        await page.getByText("The booking is open for changes").waitFor()
        await page.getByText("Stella Staff: Broke a leg").waitFor()
        await page.getByText("Opened for changes").first().waitFor()
        await page.getByRole("button", { name: "Revoke", exact: true }).click()
        await page.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click()
        await page.getByText("Revoked", { exact: true }).waitFor()
        const mails = await shop().mailbox.to("anna@example.com")
        expect(mails.length).toBe(2)
      })
    })

    describe("The shop's settings", () => {
      it("say what the plugin's options decide, and what is set here holds for events that say nothing", async () => {
        const { page, complaints } = await open("/settings/bookings")
        await page
          .getByRole("combobox", { name: "Edit until" })
          .getByText("By the plugin's options: the end of the")
          .waitFor()
        await page.getByLabel("Notification e-mail").fill("office@example.com")
        await page.getByLabel("Name of the shop").fill("Berlin Concerts")
        await page.getByRole("button", { name: "Save", exact: true }).first().click()
        await page.getByText("The settings are saved").waitFor()
        await page.goto(`/app${tab("self_service")}`)
        await page.getByText("office@example.com").waitFor()
        expect(complaints).toEqual([])
      })
    })
  },
  { serves_admin: true }
)

/** Builds one question in English, and looks at what the customer will see. */
async function build(page: Page, format: string, label: string) {
  await page.getByRole("link", { name: "Add question" }).click()
  await page.getByLabel("Kind of answer").click()
  await page.getByRole("option", { name: format, exact: true }).click()
  await page.getByLabel("Question (English)").fill(label)
  if (WITH_OPTIONS.includes(format)) {
    await page.getByLabel("Option 1 (EN)").fill("First")
    await page.getByLabel("Option 2 (EN)").fill("Second")
  }
  await page.getByRole("complementary").getByText(label).waitFor()
  await page.getByRole("button", { name: "Save" }).click()
  await page.getByRole("list", { name: "Questions" }).getByText(label, { exact: true }).waitFor()
}
