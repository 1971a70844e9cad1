import { ok } from "../fixtures/api"
import { inShop } from "../fixtures/shop"
import { accessibilityViolations, sidewaysScroll } from "./accessibility"
import { withBrowser } from "./browser"
import { annaBooks, enterByLink, linkWith } from "./portal-visitor"

const PHONE = { width: 360, height: 740 }

inShop((shop) => {
  const visit = withBrowser()

  it("every page is free of accessibility violations and fits a phone of 360 pixels, light and dark", async () => {
    const { token } = await annaBooks(shop(), [{ first_name: "Anna", last_name: "Jahn" }])
    for (const colorScheme of ["light", "dark"] as const) {
      const { page, complaints } = await visit({ viewport: PHONE, colorScheme })
      const inspect = async (name: string) => {
        expect({ name, violations: await accessibilityViolations(page) }).toEqual({ name, violations: [] })
        expect({ name, sideways: await sidewaysScroll(page) }).toEqual({ name, sideways: 0 })
      }
      await page.goto(`${shop().url}/bookings/manage`)
      await page.getByRole("heading", { level: 1 }).waitFor()
      await page.getByRole("button", { name: "Open booking" }).click()
      await inspect("number and address, with errors")
      await page.goto("about:blank")
      await page.goto(linkWith(shop().url, token))
      await page.getByRole("heading", { level: 1 }).waitFor()
      await inspect("confirm the address")
      await enterByLink(page, shop().url, token)
      await inspect("the booking, incomplete")
      await page.getByRole("button", { name: "Edit booker" }).click()
      await page.getByRole("form", { name: "Booked by" }).waitFor()
      await inspect("the booker's form")
      expect(complaints).toEqual([])
    }
  })

  it("can be used with the keyboard alone, and leaves the focus where the work is", async () => {
    const { token } = await annaBooks(shop())
    const { page } = await visit()
    await page.goto(linkWith(shop().url, token))
    await page.getByLabel("E-mail address").focus()
    await page.keyboard.type("anna@example.com")
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { level: 1, name: "Autumn concert" }).waitFor()
    const pencil = page.getByRole("button", { name: /Edit ticket 1/ })
    await pencil.focus()
    await page.keyboard.press("Enter")
    await page.locator("input[name=first_name]:focus").waitFor()
    await page.keyboard.press("ControlOrMeta+A")
    await page.keyboard.type("Annika")
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { name: "Annika Jahn" }).waitFor()
    await page.locator('[aria-label^="Edit ticket 1"]:focus').waitFor()
  })

  it("speaks the browser's language, then the booking's, then the one that is picked", async () => {
    const { token } = await annaBooks(shop())
    const { page } = await visit({ locale: "fr-FR" })
    await page.goto(linkWith(shop().url, token))
    await page.getByRole("heading", { name: "Confirmez votre adresse e-mail" }).waitFor()
    await page.getByLabel("Adresse e-mail").fill("anna@example.com")
    await page.getByRole("button", { name: "Ouvrir la réservation" }).click()
    await page.getByRole("heading", { name: "2 tickets" }).waitFor()
    await page.getByRole("button", { name: "Deutsch" }).click()
    await page.getByText("Buchungsnummer").waitFor()
    expect(await page.evaluate("document.documentElement.lang")).toBe("de")
    expect(await page.getByText(/CES?T/).count()).toBe(0)
  })

  it("says why something is locked, and shows no pencil for it", async () => {
    const { token } = await annaBooks(shop())
    const { staff, events } = shop().world
    await ok(staff.post(`/admin/events/${events.concert.id}`, { self_service: false }))
    const { page } = await visit()
    await enterByLink(page, shop().url, token)
    expect(await page.getByRole("button", { name: /^Edit/ }).count()).toBe(0)
    const rights = page.getByRole("region", { name: "What you can still change" })
    expect(await rights.textContent()).toContain("Rebooking is free of charge")
    await rights.getByRole("link", { name: "hello@concerts.example" }).waitFor()
  })

  it("serves its files for ever, its page anew, and nothing from outside its folder", async () => {
    const { url } = shop()
    const page = await fetch(`${url}/bookings/anything/below`)
    expect(page.headers.get("cache-control")).toBe("no-cache")
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'")
    expect(page.headers.get("referrer-policy")).toBe("no-referrer")
    expect(page.headers.get("x-content-type-options")).toBe("nosniff")
    const html = await page.text()
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|style=|https?:\/\//)

    const script = /src="(\/bookings\/assets\/[^"]+)"/.exec(html)?.[1]
    const compressed = await fetch(`${url}${script}`, { headers: { "accept-encoding": "br" } })
    expect(compressed.headers.get("content-encoding")).toBe("br")
    expect(compressed.headers.get("cache-control")).toContain("immutable")
    const plain = await fetch(`${url}${script}`, { headers: { "accept-encoding": "identity" } })
    expect(await plain.text()).toBe(await compressed.text())
    expect((await fetch(`${url}/bookings/assets/..%2f..%2f..%2fpackage.json`)).status).toBe(404)
    expect((await fetch(`${url}/bookings`, { method: "POST" })).status).toBe(404)
  })
})
