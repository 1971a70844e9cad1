import { ok } from "../fixtures/api"
import { edit, enter, look } from "../fixtures/bookings"
import { inShop } from "../fixtures/shop"
import { withBrowser } from "./browser"
import { ANNA, annaBooks, enterByLink } from "./portal-visitor"

inShop((shop) => {
  const visit = withBrowser()

  /** Anna has opened her booking in a browser. */
  const annaInside = async (participants?: { first_name: string; last_name: string }[]) => {
    const { number, token } = await annaBooks(shop(), participants)
    const visited = await visit()
    await enterByLink(visited.page, shop().url, token)
    return { number, ...visited }
  }
  const inTheShop = async (number: string) => {
    const customer = await enter(shop().world.storefront, { number, email: ANNA })
    return { customer, booking: await look(customer) }
  }

  it("U20: renames a participant; the name and the new ticket code are there, on the page and in the shop", async () => {
    const { number, page, complaints } = await annaInside()
    const { booking: before } = await inTheShop(number)
    const pencil = page.getByRole("button", { name: "Edit ticket 2: Ben Kurz" })
    await pencil.click()
    const form = page.getByRole("form", { name: "Ticket 2" })
    await form.getByLabel("First name").fill("Zoë")
    await form.getByLabel("Last name").fill("O’Neill")
    await form.getByRole("button", { name: "Save" }).click()

    await page.getByRole("heading", { name: "Zoë O’Neill" }).waitFor()
    await page.getByText("Saved.").waitFor()
    const { booking } = await inTheShop(number)
    expect(booking.participants[1]).toMatchObject({ first_name: "Zoë", last_name: "O’Neill" })
    expect(booking.participants[1]?.ticket_code).not.toBe(before.participants[1]?.ticket_code)
    const code = booking.participants[1]?.ticket_code.replace(/(.{4})(?=.)/g, "$1 ") ?? ""
    expect(await page.getByText(code).count()).toBe(1)
    expect(complaints).toEqual([])
  })

  it("checks what is typed while it is typed, and sends nothing until it is right", async () => {
    const { page, requests } = await annaInside()
    await page.getByRole("button", { name: "Edit booker" }).click()
    const form = page.getByRole("form", { name: "Booked by" })
    const email = form.getByLabel("E-mail address")
    await email.fill("anna@")
    await form.getByText("Please enter an address like name@example.com.").waitFor()
    expect(await email.getAttribute("aria-invalid")).toBe("true")
    await form.getByRole("button", { name: "Save" }).click()
    await email.fill(ANNA)
    await form.getByText("Please enter an address like").waitFor({ state: "detached" })
    const phone = form.getByLabel("Telephone")
    await phone.fill("12")
    await form.getByText("This is not a telephone number.").waitFor()
    expect(await phone.getAttribute("aria-invalid")).toBe("true")
    await form.getByRole("button", { name: "Save" }).click()
    await phone.fill("+49 30 901820")
    await form.getByText("This is not a telephone number.").waitFor({ state: "detached" })
    const saves = () => requests.filter((request) => request.method() === "POST" && request.url().endsWith("/current"))
    expect(saves()).toHaveLength(0)

    await form.getByRole("button", { name: "Save" }).click()
    await page.getByText("Saved.").waitFor()
    expect(saves()).toHaveLength(1)
  })

  it("C-32: shows what somebody else changed meanwhile, and saves over it only when asked to", async () => {
    const { number, page } = await annaInside()
    await page.getByRole("button", { name: /Edit ticket 2/ }).click()
    const form = page.getByRole("form", { name: "Ticket 2" })
    await form.getByLabel("First name").fill("Benjamin")

    const { customer, booking } = await inTheShop(number)
    const [, ben] = booking.participants
    const theirs = [{ id: ben?.id, first_name: "Bernd", last_name: "Lang" }]
    expect((await edit(customer, { version: booking.version, participants: theirs })).status).toBe(200)

    await form.getByRole("button", { name: "Save" }).click()
    const conflict = form.getByRole("alert")
    await conflict.getByText("Somebody else has changed this booking meanwhile").waitFor()
    expect(await conflict.locator("ins").allTextContents()).toEqual(["Bernd", "Lang"])
    expect((await inTheShop(number)).booking.participants[1]).toMatchObject({ first_name: "Bernd" })

    await conflict.getByRole("button", { name: "Save mine" }).click()
    await page.getByRole("heading", { name: "Benjamin Lang" }).waitFor()
    expect((await inTheShop(number)).booking.participants[1]).toMatchObject({
      first_name: "Benjamin",
      last_name: "Lang",
    })
  })

  it("C-15: keeps what was typed when self-service is switched off meanwhile, and gives the organiser's word", async () => {
    const { number, page } = await annaInside()
    await page.getByRole("button", { name: /Edit ticket 2/ }).click()
    await page.getByRole("form").getByLabel("First name").fill("Zoë")
    const { staff, events } = shop().world
    await ok(staff.post(`/admin/events/${events.concert.id}`, { self_service: false }))
    await page.getByRole("button", { name: "Save" }).click()

    const refusal = page.getByRole("form").getByRole("alert")
    await refusal.getByRole("link", { name: "hello@concerts.example" }).waitFor()
    expect(await refusal.textContent()).toContain("Rebooking is free of charge")
    const firstName = page.getByRole("form").getByLabel("First name")
    await firstName.and(page.locator("[readonly]")).waitFor()
    expect(await firstName.inputValue()).toBe("Zoë")
    expect((await inTheShop(number)).booking.participants[1]?.first_name).toBe("Ben")
  })

  it("keeps what was typed while there is no connection", async () => {
    const { page } = await annaInside()
    await page.getByRole("button", { name: /Edit ticket 2/ }).click()
    await page.getByRole("form").getByLabel("First name").fill("Zoë")
    await page.context().setOffline(true)
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("No connection").waitFor()
    await page.context().setOffline(false)
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByRole("heading", { name: "Zoë Kurz" }).waitFor()
  })

  it("asks for the names that the storefront did not, and takes some of them", async () => {
    const { number, page } = await annaInside([])
    await page.getByRole("heading", { name: "The names on 2 tickets are missing" }).waitFor()
    const second = page.getByRole("group", { name: "Ticket 2" })
    await second.getByLabel("First name").fill("Ben")
    await second.getByLabel("Last name").fill("Kurz")
    await page.getByRole("button", { name: "Save names" }).click()
    await page.getByRole("heading", { name: "The name on one ticket is missing" }).waitFor()
    await page.getByRole("heading", { name: "Ben Kurz" }).waitFor()
    const { booking } = await inTheShop(number)
    expect(booking.incomplete).toBe(true)
    expect(booking.participants.map(({ last_name }) => last_name)).toEqual([null, "Kurz"])
  })
})
