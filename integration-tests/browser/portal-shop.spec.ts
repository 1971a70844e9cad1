import type { Page } from "playwright-core"
import { rushOf } from "../../src/workflows/rush/rush-of"
import { ok } from "../fixtures/api"
import { enter, look } from "../fixtures/bookings"
import { buy } from "../fixtures/buy"
import { inShop } from "../fixtures/shop"
import { PDF } from "../fixtures/upload"
import { accessibilityViolations, sidewaysScroll } from "./accessibility"
import { withBrowser } from "./browser"

const PHONE = { viewport: { width: 360, height: 740 }, locale: "de-DE", colorScheme: "dark" } as const

inShop((shop) => {
  const visit = withBrowser()
  const eventUrl = (id: string) => `${shop().url}/bookings/events/${id}`
  const concert = () => shop().world.events.concert
  const change = (id: string, body: object) => ok(shop().world.staff.post(`/admin/events/${id}`, body))
  const ask = (body: object) => ok(shop().world.staff.post(`/admin/events/${concert().id}/questions`, body))

  /** In English: so many tickets of a type, and on to the form. */
  const choose = async (page: Page, title: string, count: number) => {
    await page.getByLabel(`Number of tickets: ${title}`).fill(String(count))
    await page.getByRole("link", { name: "Continue", exact: true }).click()
    await page.getByRole("heading", { level: 1, name: "Your booking" }).waitFor()
  }
  const introduce = async (page: Page) => {
    const booker = page.getByRole("region", { name: "Who books" })
    await booker.getByLabel("First name").fill("Anna")
    await booker.getByLabel("Last name").fill("Jahn")
    await booker.getByLabel("E-mail address").fill("anna@example.com")
  }
  const check = (page: Page) => page.getByRole("button", { name: /^Check and/ }).click()
  const agreeAndBook = async (page: Page) => {
    await page.getByRole("checkbox").check()
    await page.getByRole("button", { name: /^Book/ }).click()
  }

  it("sells two tickets with a promotion code to a German on a phone, from the list to the own booking", async () => {
    const { world, url } = shop()
    await ok(
      world.staff.post("/admin/promotions", {
        ...{ code: "TENTH", type: "standard", status: "active", is_automatic: false },
        application_method: { type: "percentage", target_type: "order", value: 10 },
      })
    )
    const { page, complaints, requests } = await visit(PHONE)
    const inspect = async (name: string) => {
      expect({ name, violations: await accessibilityViolations(page) }).toEqual({ name, violations: [] })
      expect({ name, sideways: await sidewaysScroll(page) }).toEqual({ name, sideways: 0 })
    }
    await page.goto(`${url}/bookings`)
    await page.getByText("ab 60,00 €").first().waitFor()
    await inspect("the events")
    await page.getByRole("link", { name: "Autumn concert" }).click()
    await page.getByText("Schon angemeldet?").waitFor()
    const more = page.getByRole("button", { name: "Eins mehr: Stalls" })
    await more.click()
    await more.click()
    await page.getByText("Gesamt: 200,00 €").waitFor()
    await inspect("the event")
    await page.getByRole("link", { name: "Weiter", exact: true }).click()

    const booker = page.getByRole("region", { name: "Wer bucht" })
    await booker.getByLabel("Nachname").fill("Jahn")
    await page.getByRole("button", { name: "Prüfen und bezahlen" }).click()
    await booker.getByText("Bitte geben Sie eine Adresse ein").waitFor()
    await inspect("the form, with errors")
    await booker.getByLabel("Vorname").fill("Anna")
    await booker.getByLabel("E-Mail-Adresse").fill("anna@example.com")
    await page.getByRole("button", { name: "Das bin ich Ticket 1 · Stalls" }).click()
    const second = page.getByRole("group", { name: "Ticket 2 · Stalls" })
    await second.getByLabel("Vorname").fill("Ben")
    await second.getByLabel("Nachname").fill("Kurz")
    await page.getByRole("button", { name: "Prüfen und bezahlen" }).click()

    await page.getByLabel("Gutscheincode").fill("TENTH")
    await page.getByRole("button", { name: "Einlösen" }).click()
    await page.getByText("Der Code TENTH ist eingelöst.").waitFor()
    await page.getByRole("checkbox").check()
    await inspect("the checkout")
    await page.getByRole("button", { name: "Zahlungspflichtig buchen: 180,00 €" }).click()
    await page.getByRole("heading", { level: 1, name: "Vielen Dank" }).waitFor()
    await inspect("the confirmation")
    const number = (await page.getByText(/^TX-/).textContent()) ?? ""
    await page.getByRole("button", { name: "Meine Buchung öffnen" }).click()
    await page.getByRole("heading", { name: "Ben Kurz" }).waitFor()

    const booking = await look(await enter(world.storefront, { number, email: "anna@example.com" }))
    expect(booking).toMatchObject({ locale: "de", totals: { total: 18_000 }, incomplete: false })
    expect(booking.participants.map(({ first_name }) => first_name)).toEqual(["Anna", "Ben"])
    const { orders } = await ok(
      world.staff.get<{ orders: { metadata: object }[] }>("/admin/orders?fields=metadata&limit=1")
    )
    expect(orders[0]?.metadata).toMatchObject({
      booking_consent: { language: "de", terms: "Rebooking is free of charge until the registration period ends." },
    })
    for (const request of requests) expect(request.url()).not.toMatch(/anna|jahn|ben|kurz/i)
    expect(complaints).toEqual([])
  })

  it("asks the organiser's questions, stores a file, offers extras, and loses nothing by a reload or a lost connection", async () => {
    const texts = (label: string, options?: object) => ({ en: { label, ...(options ? { options } : {}) } })
    const diets = { texts: texts("Food", { all: "Everything", vegan: "Vegan" }), options: ["all", "vegan"] }
    await ask({ key: "diet", format: "single_choice", level: "participant", required: true, ...diets })
    await ask({ key: "notes", format: "file", level: "booking", required: true, texts: texts("Programme notes") })
    await ask({ key: "age", format: "number", level: "booking", limits: { min: 18 }, texts: texts("Age") })
    const lunch = { title: "Lunch", level: "participant", max: 2, prices: [{ currency_code: "eur", amount: 1_200 }] }
    await ok(shop().world.staff.post(`/admin/events/${concert().id}/add-ons`, lunch))
    const { page, complaints } = await visit()
    await page.goto(eventUrl(concert().id))
    await choose(page, "Balcony", 1)
    await page.getByRole("button", { name: "One more: Lunch, Ticket 1 · Balcony" }).click()
    await introduce(page)
    await page.getByRole("button", { name: /That’s me/ }).click()
    await page.getByLabel("Age (optional)").fill("17")
    await check(page)
    await page.getByText("This value is below what is allowed.").waitFor()
    await page.getByText("3 entries need another look.").waitFor()
    await page.getByLabel("Age (optional)").fill("38")
    await page.getByLabel("Vegan").check()
    await page
      .getByLabel("Programme notes")
      .setInputFiles({ name: "notes.pdf", mimeType: "application/pdf", buffer: PDF })
    await page.getByText("Stored: notes.pdf").waitFor()
    expect(await accessibilityViolations(page)).toEqual([])

    await page.reload()
    expect(await page.getByLabel("Age (optional)").inputValue()).toBe("38")
    await page.context().setOffline(true)
    await check(page)
    await page.getByText("No connection").waitFor()
    await page.context().setOffline(false)
    await check(page)
    await page.getByRole("heading", { level: 1, name: "Check and book" }).waitFor()
    await page.reload()
    await page.getByText("1 × Lunch").waitFor()
    await page.getByRole("button", { name: "Book and pay €72.00" }).waitFor()
    await agreeAndBook(page)
    await page.getByRole("button", { name: "Open my booking" }).click()
    await page.getByRole("heading", { name: "Anna Jahn" }).waitFor()
    expect(complaints).toEqual([])

    const { bookings } = await ok(shop().world.staff.get<{ bookings: { number: string }[] }>("/admin/bookings"))
    const number = bookings[0]?.number ?? ""
    const booking = await look(await enter(shop().world.storefront, { number, email: "anna@example.com" }))
    expect(JSON.stringify(booking)).toContain('"value":"vegan"')
    expect(JSON.stringify(booking)).toContain('"title":"Lunch"')
    expect(JSON.stringify(booking)).toContain('"name":"notes.pdf"')
  })

  it("tells in plain words when somebody else took the last place, and keeps what was typed", async () => {
    const { world } = shop()
    const { reading } = world.events
    const { page } = await visit()
    await page.goto(eventUrl(reading.id))
    await page.getByText("One place left").waitFor()
    await choose(page, "Chair", 1)
    await introduce(page)
    await check(page)
    await page.getByRole("heading", { level: 1, name: "Check and book" }).waitFor()
    const variant_id = reading.tickets.Chair?.variant_id ?? ""
    await buy(world, { email: "mallory@example.com", lines: [{ variant_id, quantity: 1 }] })
    await agreeAndBook(page)
    await page.getByText("Somebody was faster").waitFor()
    await page.getByText("This event is sold out.").waitFor()
    await page.getByRole("link", { name: "Change my entries" }).click()
    expect(await page.getByLabel("E-mail address").first().inputValue()).toBe("anna@example.com")
    await page.getByRole("link", { name: "Back to the event" }).click()
    await page.getByText("All places are taken.").waitFor()
    expect(await page.getByRole("button", { name: /One more/ }).count()).toBe(0)
  })

  it("waits in line with the seats held while too many are booking, and goes on by itself", async () => {
    const { container, world } = shop()
    const { rules } = rushOf(container)
    const { page } = await visit()
    await page.goto(eventUrl(world.events.gala.id))
    await choose(page, "Stalls", 1)
    await introduce(page)
    await check(page)
    Object.assign(rules, { queue: 0, patience: 2_000 })
    await agreeAndBook(page)
    await page.getByText("Many people are booking at this moment").waitFor()
    await page.getByText(/Your places are held until \d\d:\d\d/).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    Object.assign(rules, { queue: 500, patience: 20_000 })
    await page.getByRole("heading", { name: "Thank you, you are booked" }).waitFor()
  })

  it("says why an event cannot be booked, and shows the way to one's booking only where something can be changed", async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    const yesterday = new Date(Date.now() - 86_400_000).toISOString()
    const { gala, matinee } = shop().world.events
    await change(gala.id, { registration_closes_at: yesterday, self_service: false })
    await change(matinee.id, { registration_opens_at: tomorrow })
    const { page } = await visit()
    await page.goto(eventUrl(gala.id))
    await page.getByText("Booking has closed").waitFor()
    await page.getByRole("link", { name: "hello@concerts.example" }).first().waitFor()
    expect(await page.getByText("Already registered?").count()).toBe(0)
    await page.goto(eventUrl(matinee.id))
    await page.getByText(/^Booking opens /).waitFor()
    await page.getByRole("link", { name: "Edit your booking here" }).click()
    await page.getByRole("heading", { name: "Find your booking" }).waitFor()
    await page.goto(eventUrl("bevt_unknown"))
    await page.getByRole("heading", { name: "This event is not here" }).waitFor()
  })

  it("sells a free ticket in one step, and shows yen without decimals", async () => {
    const { page } = await visit()
    await page.goto(eventUrl(shop().world.events.workshop.id))
    await page.getByLabel("Prices for").selectOption({ label: "Japan" })
    await choose(page, "Place", 1)
    await introduce(page)
    await check(page)
    await agreeAndBook(page)
    await page.getByRole("heading", { name: "Thank you, you are booked" }).waitFor()
    await page.goto(eventUrl(concert().id))
    await page.getByText("¥10,000", { exact: false }).first().waitFor()
  })

  it("lets the shop's own script take the payment, and tells what it says when it fails", async () => {
    const handler = `export const handlers = { pp_system_default: { label: { en: "Card" }, pay: ({ container, amount }) =>
      new Promise((resolve, reject) => {
        for (const [word, end] of [["Decline", () => reject(new Error("Your bank said no."))], ["Pay " + amount, resolve]]) {
          const button = document.createElement("button")
          button.type = "button"; button.textContent = word; button.onclick = end
          container.append(button)
        }
      }) } }`
    const { page } = await visit()
    await page.route("**/bookings/payment.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: handler })
    )
    await page.goto(eventUrl(concert().id))
    await choose(page, "Stalls", 1)
    await introduce(page)
    await check(page)
    await page.getByText("Card", { exact: true }).waitFor()
    await agreeAndBook(page)
    await page.getByRole("button", { name: "Decline" }).click()
    await page.getByText("Your bank said no.").waitFor()
    await page.getByRole("button", { name: /^Book and pay/ }).click()
    await page.getByRole("button", { name: "Pay 10000" }).click()
    await page.getByRole("heading", { name: "Thank you, you are booked" }).waitFor()
  })

  it("sends a request on a phone in the dark, and pays by the mailed link when the organiser has said yes", async () => {
    const { world, url, mailbox } = shop()
    const region = `/admin/regions/${world.regions.germany.id}`
    await ok(world.staff.post(region, { payment_providers: ["pp_system_default", "pp_invoice_invoice"] }))
    await change(concert().id, { approval: true })
    const { page, complaints } = await visit(PHONE)
    const inspect = async (name: string) => {
      expect({ name, violations: await accessibilityViolations(page) }).toEqual({ name, violations: [] })
      expect({ name, sideways: await sidewaysScroll(page) }).toEqual({ name, sideways: 0 })
    }
    await page.goto(eventUrl(concert().id))
    await page.getByText("Auf Anfrage").waitFor()
    await page.getByRole("button", { name: "Eins mehr: Stalls" }).click()
    await inspect("an event on request")
    await page.getByRole("link", { name: "Weiter", exact: true }).click()
    const booker = page.getByRole("region", { name: "Wer bucht" })
    await booker.getByLabel("Vorname").fill("Anna")
    await booker.getByLabel("Nachname").fill("Jahn")
    await booker.getByLabel("E-Mail-Adresse").fill("anna@example.com")
    await page.getByRole("button", { name: "Prüfen und anfragen" }).click()
    await page.getByText("Nach der Freigabe zu bezahlen: 100,00 €").waitFor()
    await page.getByRole("checkbox").check()
    await inspect("the checkout of a request")
    await page.getByRole("button", { name: "Anfrage senden" }).click()
    await page.getByRole("heading", { name: "Vielen Dank, Ihre Anfrage ist da" }).waitFor()
    await inspect("a request that was sent")

    const { bookings } = await ok(world.staff.get<{ bookings: { id: string }[] }>("/admin/bookings"))
    const link = async () => {
      const mail = await mailbox.awaits("anna@example.com", "freigegeben")
      return /http\S+\/bookings(\/pay#pay=[\w.-]+)/.exec(mail.text ?? "")?.[1] ?? ""
    }
    await ok(world.staff.post(`/admin/bookings/${bookings[0]?.id}/approve`))
    const way = await link()
    const payer = await visit(PHONE)
    await payer.page.goto(`${url}/bookings${way}`)
    await payer.page.getByText("100,00 €").first().waitFor()
    expect(payer.page.url()).not.toContain("#")
    expect(await payer.page.locator("body").textContent()).not.toMatch(/Anna|Jahn/)
    expect(await accessibilityViolations(payer.page)).toEqual([])
    expect(await sidewaysScroll(payer.page)).toBe(0)
    await payer.page.getByRole("button", { name: "100,00 € bezahlen" }).click()
    await payer.page.getByText("Vielen Dank, Ihre Zahlung ist da").waitFor()
    await payer.page.reload()
    await payer.page.getByText("Diese Buchung ist bezahlt").waitFor()

    await payer.page.goto(`${url}/bookings/pay#pay=TX-AAAA-AAAA.${"a".repeat(43)}`)
    await payer.page.reload()
    await payer.page.getByText("Dieser Link gilt nicht mehr").waitFor()
    expect([...complaints, ...payer.complaints]).toEqual([])
  })
})
