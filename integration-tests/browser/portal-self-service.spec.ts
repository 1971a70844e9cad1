import { edit, enter, tokenOf } from "../fixtures/bookings"
import { inShop } from "../fixtures/shop"
import { PDF } from "../fixtures/upload"
import { accessibilityViolations, sidewaysScroll } from "./accessibility"
import { annaInside, inTheShop, setFields } from "./anna-inside"
import { withBrowser } from "./browser"
import { ANNA, annaBooks, enterByLink } from "./portal-visitor"
import { annaAnswers, askEverything, type QuestionIds } from "./questions-of-all-formats"

const PHONE = { width: 360, height: 740 }

/** The concert asks a question of each format; Anna has booked two places, and answered with a file. */
inShop((shop) => {
  const visit = withBrowser()
  let ids: QuestionIds
  beforeAll(async () => {
    ids = await askEverything(shop().world.staff, shop().world.events.concert)
  })
  const inside = (locale = "en", options = {}) => annaInside({ shop: shop(), ids, visit, locale, options })

  it("P12 P13: is found by number and address, and changed in every kind of field", async () => {
    const { number, page, complaints } = await inside()
    await page.getByRole("button", { name: /Edit ticket 2/ }).click()
    const form = page.getByRole("form", { name: "Ticket 2" })
    await form.getByLabel("First name").fill("Zoë")
    await form.getByLabel("Telephone").fill("+49 30 901820")
    await form.getByText("Postal address").click()
    await form.getByLabel("Town").fill("Lyon")
    await form.getByLabel("Country", { exact: true }).selectOption("fr")
    await form.getByLabel("What do you eat?").selectOption("all")
    await form.getByLabel("Large").check()
    await form.getByLabel("Piano").check()
    await form.getByLabel("Voice").check()
    await form.getByLabel("Date of birth").fill("2001-02-03")
    await form.getByRole("radiogroup", { name: "Can you climb stairs?" }).getByLabel("No").check()
    await form.getByLabel("Where do you come from?").selectOption("at")
    await form.getByRole("button", { name: "Save" }).click()
    await page.getByRole("heading", { name: "Zoë Kurz" }).waitFor()
    await page.getByText("3 February 2001").waitFor()

    await page.getByRole("button", { name: "Edit further details" }).click()
    const details = page.getByRole("form", { name: "Further details" })
    await details.getByLabel("Order number").fill("PO 4712")
    await details.getByLabel("Wishes").fill("Front row\nplease")
    await details.getByLabel("Parking spaces").fill("2")
    await details.getByLabel("Telephone on the day").fill("+49 30 901821")
    await details.getByLabel("Address for invoices").fill("books@example.com")
    await details.getByText("PDF, at most").waitFor()
    const file = { name: "new card.pdf", mimeType: "application/pdf", buffer: PDF }
    await details.getByLabel("Membership card").setInputFiles(file)
    await details.getByText("Stored: new card.pdf").waitFor()
    await details.getByRole("button", { name: "Save" }).click()
    const download = page.waitForEvent("download")
    await page.getByRole("button", { name: "Download: new card.pdf" }).click()
    expect((await download).suggestedFilename()).toBe("new card.pdf")

    const { booking, own, each, answers } = await inTheShop(shop(), number)
    expect(booking.participants[1]).toMatchObject({
      first_name: "Zoë",
      phone: "+4930901820",
      address: { city: "Lyon", country_code: "fr" },
    })
    const stated = {
      diet: "all",
      shirt: "l",
      talks: ["piano", "voice"],
      birthday: "2001-02-03",
      stairs: false,
      from: "at",
    }
    expect(each[1]).toEqual(stated)
    expect(own).toMatchObject({ order: "PO 4712", wishes: "Front row\nplease", cars: 2, hotline: "+4930901821" })
    expect(own).toMatchObject({ invoices: "books@example.com" })
    expect(answers.find(({ question }) => question.key === "pass")?.file?.name).toBe("new card.pdf")

    await page.getByText("What has been changed").click()
    await page.getByText("The booking was changed by you.").first().waitFor()
    await page.getByText("Ticket 2 · What do you eat?").waitFor()
    expect(complaints).toEqual([])
  })

  it("M5: speaks German on a phone, forms and history too, and the page follows the booking's language", async () => {
    const { number, page, complaints } = await inside("de", {
      viewport: PHONE,
      locale: "de-DE",
      colorScheme: "dark",
    })
    const inspect = async (name: string) => {
      expect({ name, violations: await accessibilityViolations(page) }).toEqual({ name, violations: [] })
      expect({ name, sideways: await sidewaysScroll(page) }).toEqual({ name, sideways: 0 })
    }
    await page.getByText("Violine, Gesang").waitFor()
    await setFields(shop(), { last_name: { mode: "read_only" } })
    await page.reload()
    await page.getByText("Was geändert wurde").click()
    await page.getByText("Die Buchung wurde angelegt.").waitFor()
    await page.getByRole("button", { name: /Ticket 1 bearbeiten/ }).click()
    await page.getByText("Nicht zu ändern: Nachname").waitFor()
    await page.getByLabel("Was essen Sie?").waitFor()
    await inspect("somebody's form and the history")
    await page.getByRole("button", { name: "Abbrechen" }).click()
    await page.getByRole("button", { name: "Weitere Angaben bearbeiten" }).click()
    await page.getByLabel("Stellplätze").fill("12")
    await page.getByText("Dieser Wert liegt über dem erlaubten.").waitFor()
    await inspect("the answers' form, with what is wrong")
    await page.getByRole("button", { name: "Abbrechen" }).click()

    await page.getByRole("button", { name: "Sprache ändern" }).click()
    await page.getByLabel("English").check()
    await page.getByRole("button", { name: "Speichern" }).click()
    await page.getByRole("heading", { name: "2 tickets" }).waitFor()
    expect((await inTheShop(shop(), number)).booking).toMatchObject({ locale: "en" })
    expect(complaints).toEqual([])
  })

  it("M6: asks in one form for all that is missing", async () => {
    const { number, token } = await annaBooks(shop(), [])
    const { page } = await visit()
    await enterByLink(page, shop().url, token)
    await page.getByRole("heading", { name: "Some details are still missing" }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    for (const [position, name] of [
      [1, "Anna"],
      [2, "Ben"],
    ] as const) {
      const ticket = page.getByRole("group", { name: `Ticket ${position}` })
      await ticket.getByLabel("First name").fill(name)
      await ticket.getByLabel("What do you eat?").selectOption("vegan")
    }
    await page.getByRole("button", { name: "Save details" }).click()
    await page.getByRole("heading", { name: "Some details are still missing" }).waitFor({ state: "detached" })
    const { booking, each } = await inTheShop(shop(), number)
    expect([booking.incomplete, each[0]?.diet, each[1]?.diet]).toEqual([false, "vegan", "vegan"])
  })

  it("M18: a participant's own link shows and edits the own ticket, and neither prices nor the booker", async () => {
    const { number } = await annaAnswers(shop(), ids)
    const { booking } = await inTheShop(shop(), number)
    const anna = await enter(shop().world.storefront, { number, email: ANNA })
    const ben = booking.participants[1]?.id ?? ""
    await edit(anna, { version: booking.version, participants: [{ id: ben, email: "ben@example.com" }] })
    const { page, complaints } = await visit({ viewport: PHONE })
    await enterByLink(
      page,
      shop().url,
      await tokenOf(shop().container, number, `participant:${ben}`),
      "ben@example.com"
    )
    await page.getByRole("heading", { name: "One ticket" }).waitFor()
    await page.getByRole("button", { name: /Edit ticket 2/ }).click()
    await page.getByLabel("What do you eat?").selectOption("all")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Saved.").waitFor()
    await page.getByText("What has been changed").click()
    await page.getByText("The booking was changed by you.").waitFor()
    const text = await page.locator("main").textContent()
    for (const secret of ["Anna", ANNA, "€", "Payment", "PO 4711", "Another date"]) expect(text).not.toContain(secret)
    expect(await accessibilityViolations(page)).toEqual([])
    expect((await inTheShop(shop(), number)).each[1]?.diet).toBe("all")
    expect(complaints).toEqual([])
  })
})
