import { ok } from "../fixtures/api"
import { codeAt } from "../fixtures/new-address"
import { inShop } from "../fixtures/shop"
import { accessibilityViolations, sidewaysScroll } from "./accessibility"
import { withBrowser } from "./browser"
import { ANNA, annaBooks, enterByLink } from "./portal-visitor"

const PHONE = { viewport: { width: 360, height: 740 } }

inShop((shop) => {
  const visit = withBrowser()

  it("P12: a new address waits for its code; the rest of the form is saved at once, and nothing typed is lost", async () => {
    const { token } = await annaBooks(shop())
    const { page, complaints } = await visit(PHONE)
    await enterByLink(page, shop().url, token)
    await page.getByRole("button", { name: "Edit booker" }).click()
    const form = page.getByRole("form", { name: "Booked by" })
    await form.getByLabel("Last name").fill("Jahn-Kurz")
    await form.getByLabel("E-mail address").fill("new@example.com")
    await form.getByRole("button", { name: "Save" }).click()

    const panel = page.getByRole("region", { name: "Confirm your new e-mail address" })
    await panel.getByText("new@example.com").waitFor()
    await page.getByText("Anna Jahn-Kurz").first().waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await panel.getByLabel("Code from the mail").fill("0000 0000")
    await panel.getByRole("button", { name: "Confirm address" }).click()
    await panel.getByText("This code is not right. Tries left: 4.").waitFor()

    await page.reload()
    await panel.getByLabel("Code from the mail").fill(await codeAt(shop().mailbox, "new@example.com"))
    await panel.getByRole("button", { name: "Confirm address" }).click()
    await panel.waitFor({ state: "detached" })
    await page.getByText("new@example.com").waitFor()
    // Every earlier access has ended; the page goes on with the one that came with the answer.
    await page.getByRole("button", { name: "Edit ticket 1" }).click()
    await page.getByRole("form").getByLabel("First name").fill("Annika")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByRole("heading", { name: "Annika Jahn" }).waitFor()
    expect(complaints).toEqual([])
  })

  it("another code can be had, and the old address be kept", async () => {
    const { token } = await annaBooks(shop())
    const { page } = await visit()
    await enterByLink(page, shop().url, token)
    await page.getByRole("button", { name: "Edit booker" }).click()
    await page.getByRole("form", { name: "Booked by" }).getByLabel("E-mail address").fill("new@example.com")
    await page.getByRole("form", { name: "Booked by" }).getByRole("button", { name: "Save" }).click()
    const panel = page.getByRole("region", { name: "Confirm your new e-mail address" })
    await panel.getByRole("button", { name: "Send a new code" }).click()
    await panel.getByText("A new code is on its way.").waitFor()
    await panel.getByRole("button", { name: "Keep the old address" }).click()
    await panel.waitFor({ state: "detached" })
    await page.getByText(ANNA).first().waitFor()
  })

  it("C-04: somebody without their number has the links sent, in German", async () => {
    await annaBooks(shop())
    const { page } = await visit({ locale: "de-DE" })
    await page.goto(`${shop().url}/bookings/manage`)
    await page.getByText("Ich habe die Nummer nicht zur Hand").click()
    const other = page.getByRole("group").filter({ hasText: "Ich habe die Nummer nicht zur Hand" })
    await other.getByLabel("E-Mail-Adresse").fill(ANNA)
    await other.getByRole("button", { name: "Links zuschicken" }).click()
    await other.getByText("Bitte sehen Sie in Ihr Postfach").waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    const mails = await shop().mailbox.to(ANNA)
    expect(mails.map(({ subject }) => subject)).toContain("The link to your booking")
  })

  it("a customer with an account signs in, sees their bookings and opens one", async () => {
    const { world, url } = shop()
    const account = { email: ANNA, password: "correct-horse" }
    const bearer = (token: string) => world.storefront.with({ authorization: `Bearer ${token}` })
    const registered = await ok(world.storefront.post<{ token: string }>("/auth/customer/emailpass/register", account))
    await ok(bearer(registered.token).post("/store/customers", { email: ANNA }))
    const { token } = await ok(world.storefront.post<{ token: string }>("/auth/customer/emailpass", account))
    await annaBooks({ ...shop(), world: { ...world, storefront: bearer(token) } })

    const { page, complaints } = await visit(PHONE)
    await page.goto(`${url}/bookings/manage`)
    await page.getByRole("link", { name: "I have an account in this shop" }).click()
    await page.getByLabel("E-mail address").fill(ANNA)
    await page.getByLabel("Password").fill("wrong")
    await page.getByRole("button", { name: "Sign in" }).click()
    await page.getByText("We could not sign you in").waitFor()
    await page.getByLabel("Password").fill(account.password)
    await page.getByRole("button", { name: "Sign in" }).click()
    await page.getByRole("heading", { level: 1, name: "My bookings" }).waitFor()
    const open = page.getByRole("button", { name: /Open Autumn concert/ })
    await open.waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.getByRole("radio", { name: "Past" }).check()
    await page.getByText("You have no past bookings.").waitFor()
    await page.getByRole("radio", { name: "Upcoming" }).check()
    await open.click()
    await page.getByRole("heading", { level: 1, name: "Autumn concert" }).waitFor()
    await page.goto(`${url}/bookings/mine`)
    await page.getByRole("button", { name: "Sign out" }).click()
    await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor()
    expect(complaints).toEqual([])
  })
})
