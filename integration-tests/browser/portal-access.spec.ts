import { ok } from "../fixtures/api"
import { edit, enter, look, tokenOf } from "../fixtures/bookings"
import { buy } from "../fixtures/buy"
import { inShop } from "../fixtures/shop"
import { withBrowser } from "./browser"
import { ANNA, annaBooks, enterByLink, linkWith } from "./portal-visitor"

inShop((shop) => {
  const visit = withBrowser()

  describe("The link from the mail (M15)", () => {
    it("shows nothing personal, and takes the token out of the address bar, before the address is confirmed", async () => {
      const { number, token } = await annaBooks(shop())
      const { page } = await visit()
      await page.goto(linkWith(shop().url, token))
      await page.getByRole("heading", { name: "Confirm your e-mail address" }).waitFor()
      const text = await page.locator("body").textContent()
      expect(text).toContain(number)
      for (const secret of ["Anna", "Jahn", "Ben", ANNA, "Autumn"]) expect(text).not.toContain(secret)
      expect(page.url()).toBe(`${shop().url}/bookings/manage`)
    })

    it("refuses a wrong address in the same words as an unknown number, and then opens with the right one", async () => {
      const { token } = await annaBooks(shop())
      const { page } = await visit()
      const refusal = page.getByRole("alert")
      await page.goto(`${shop().url}/bookings/manage`)
      await page.getByLabel("Booking number").fill("TX-AAAA-AAAA")
      await page.getByLabel("E-mail address").fill(ANNA)
      await page.getByRole("button", { name: "Open booking" }).click()
      const unknown = await refusal.textContent()

      await page.goto("about:blank")
      await page.goto(linkWith(shop().url, token))
      await page.getByLabel("E-mail address").fill("mallory@example.com")
      await page.getByRole("button", { name: "Open booking" }).click()
      expect(await refusal.textContent()).toBe(unknown)

      await page.getByLabel("E-mail address").fill("Anna@Example.com")
      await page.getByRole("button", { name: "Open booking" }).click()
      await page.getByText("Ben Kurz").waitFor()
    })

    it("sends the token to nobody but the shop, in a body, and asks no other host for anything", async () => {
      const { token } = await annaBooks(shop())
      const { page, requests, complaints } = await visit()
      await enterByLink(page, shop().url, token)
      await page.reload()
      await page.getByText("Ben Kurz").waitFor()
      const secret = token.split(".")[1] ?? token
      for (const request of requests) {
        expect(new URL(request.url()).origin).toBe(shop().url)
        const headers = await request.allHeaders()
        expect(`${request.url().split("#")[0]} ${JSON.stringify(headers)}`).not.toContain(secret)
        expect(headers.referer ?? "").toBe("")
      }
      const told = requests.filter((request) => request.postData()?.includes(secret))
      expect(told.map((request) => new URL(request.url()).pathname)).toEqual(["/store/bookings/access"])
      expect(complaints).toEqual([])
    })
  })

  describe("A participant's own link (M18)", () => {
    it("shows the own ticket, and neither prices nor the others", async () => {
      const { world, container } = shop()
      const { number } = await annaBooks(shop())
      const anna = await enter(world.storefront, { number, email: ANNA })
      const { participants, version } = await look(anna)
      const [, ben] = participants
      await edit(anna, { version, participants: [{ id: ben?.id, email: "ben@example.com" }] })
      const token = await tokenOf(container, number, `participant:${ben?.id}`)

      const { page, complaints } = await visit()
      await enterByLink(page, shop().url, token, "ben@example.com")
      await page.getByRole("heading", { name: "One ticket" }).waitFor()
      const text = await page.locator("main").textContent()
      expect(text).toContain("Ben Kurz")
      for (const secret of ["Anna", ANNA, "€", "Payment"]) expect(text).not.toContain(secret)
      expect(await page.getByRole("link", { name: "Change booking" }).count()).toBe(0)
      expect(complaints).toEqual([])
    })
  })

  describe("The way in by number and address (P7)", () => {
    it("takes the number as people type it, checks it while they do, and opens the booking", async () => {
      const { number } = await annaBooks(shop())
      const { page } = await visit()
      await page.goto(`${shop().url}/bookings/manage`)
      const field = page.getByLabel("Booking number")
      await field.fill("TX-12")
      await field.blur()
      await page.getByText("This is not a booking number.").waitFor()
      await field.fill(number.toLowerCase().replaceAll("-", " "))
      await page.getByLabel("E-mail address").fill(ANNA)
      await page.getByRole("button", { name: "Open booking" }).click()
      await page.getByText(number).waitFor()
    })

    it("shows whoever comes next their own booking, and never the last one", async () => {
      const { world, url } = shop()
      const { token } = await annaBooks(shop())
      const chair = world.events.reading.tickets.Chair?.variant_id ?? ""
      const other = await buy(world, { email: "mallory@example.com", lines: [{ variant_id: chair, quantity: 1 }] })
      const { page } = await visit()
      await enterByLink(page, url, token)
      await page.getByRole("button", { name: "Close this booking" }).click()
      const field = page.getByLabel("Booking number")
      expect(await field.inputValue()).toBe("")
      await field.fill(other.bookings[0]?.number ?? "")
      await page.getByLabel("E-mail address").fill("mallory@example.com")
      // The answer is held back, so that what the page shows in the meantime can be looked at.
      const answered = new Promise<void>((resolve) => {
        page.route("**/store/bookings/current", async (route) => {
          await page.getByText("Loading your booking").waitFor()
          expect(await page.locator("body").textContent()).not.toContain("Ben Kurz")
          resolve()
          await route.continue()
        })
      })
      await page.getByRole("button", { name: "Open booking" }).click()
      await answered
      await page.getByRole("heading", { level: 1, name: "Midnight reading" }).waitFor()
    })

    it("says when to try again after too many attempts, and waits with the button", async () => {
      const { number } = await annaBooks(shop())
      for (const attempt of [1, 2, 3, 4, 5]) {
        await shop().world.storefront.post("/store/bookings/access", { number, email: `mallory${attempt}@example.com` })
      }
      const { page } = await visit()
      await page.goto(`${shop().url}/bookings/manage`)
      await page.getByLabel("Booking number").fill(number)
      await page.getByLabel("E-mail address").fill(ANNA)
      const open = page.getByRole("button", { name: "Open booking" })
      await open.click()
      await page.getByText(/You can try again at \d\d:\d\d/).waitFor()
      expect(await open.isDisabled()).toBe(true)
    })
  })

  describe("An access that has ended", () => {
    it("asks for the address once more, and saves what was typed meanwhile", async () => {
      const { number, token } = await annaBooks(shop())
      const { staff } = shop().world
      const { page } = await visit()
      await enterByLink(page, shop().url, token)
      await page.getByRole("button", { name: /Edit ticket 2/ }).click()
      await page.getByLabel("First name").fill("Zoë")
      const { bookings } = await ok(staff.get<{ bookings: { id: string }[] }>(`/admin/bookings?q=${number}`))
      await ok(staff.post(`/admin/bookings/${bookings[0]?.id}/revoke-links`, {}))

      await page.getByRole("button", { name: "Save" }).click()
      const dialog = page.getByRole("dialog")
      await dialog.getByLabel("E-mail address").fill(ANNA)
      await dialog.getByRole("button", { name: "Continue" }).click()
      await page.getByRole("heading", { name: "Zoë Kurz" }).waitFor()
      expect(await dialog.count()).toBe(0)
      const customer = await enter(shop().world.storefront, { number, email: ANNA })
      expect((await look(customer)).participants.map(({ first_name }) => first_name)).toEqual(["Anna", "Zoë"])
    })
  })
})
