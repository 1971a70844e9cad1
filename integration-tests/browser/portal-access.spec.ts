import { ok } from "../fixtures/api"
import { enter, look } from "../fixtures/bookings"
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
      await page.goto(`${shop().url}/bookings`)
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

  describe("The way in by number and address (P7)", () => {
    it("takes the number as people type it, checks it while they do, and opens the booking", async () => {
      const { number } = await annaBooks(shop())
      const { page } = await visit()
      await page.goto(`${shop().url}/bookings`)
      const field = page.getByLabel("Booking number")
      await field.fill("TX-12")
      await field.blur()
      await page.getByText("This is not a booking number.").waitFor()
      await field.fill(number.toLowerCase().replaceAll("-", " "))
      await page.getByLabel("E-mail address").fill(ANNA)
      await page.getByRole("button", { name: "Open booking" }).click()
      await page.getByText(number).waitFor()
    })

    it("says when to try again after too many attempts, and waits with the button", async () => {
      const { number } = await annaBooks(shop())
      for (const attempt of [1, 2, 3, 4, 5]) {
        await shop().world.storefront.post("/store/bookings/access", { number, email: `mallory${attempt}@example.com` })
      }
      const { page } = await visit()
      await page.goto(`${shop().url}/bookings`)
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
