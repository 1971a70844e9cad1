import { ok } from "../fixtures/api"
import { edit, enter, look } from "../fixtures/bookings"
import { sqlOf } from "../fixtures/damages/damage"
import { inShop } from "../fixtures/shop"
import { annaInside, inTheShop, setFields } from "./anna-inside"
import { withBrowser } from "./browser"
import { ANNA, enterByLink } from "./portal-visitor"
import { annaAnswers, askEverything, type QuestionIds } from "./questions-of-all-formats"

/** The concert asks a question of each format; Anna has booked two places, and answered with a file. */
inShop((shop) => {
  const visit = withBrowser()
  let ids: QuestionIds
  beforeAll(async () => {
    ids = await askEverything(shop().world.staff, shop().world.events.concert)
  })
  const inside = (locale = "en", options = {}) => annaInside({ shop: shop(), ids, visit, locale, options })

  it("M1 M9: shows until when, locks what is read-only or too late with the reason, and hides what is hidden", async () => {
    const in_time = new Date(Date.now() + 5 * 3_600_000).toISOString()
    const too_late = new Date(Date.now() - 60_000).toISOString()
    await setFields(shop(), {
      last_name: { mode: "read_only" },
      phone: { mode: "hidden" },
      [`question:${ids.diet}`]: { mode: "editable", until: { kind: "at", at: too_late } },
      [`question:${ids.shirt}`]: { mode: "editable", until: { kind: "at", at: in_time } },
      [`question:${ids.stairs}`]: { mode: "hidden" },
    })
    const { number, page } = await inside()
    await page.getByRole("button", { name: /Edit ticket 1/ }).click()
    const form = page.getByRole("form", { name: "Ticket 1" })
    await form.getByText("Not to be changed: Last name").waitFor()
    await form.getByText("Not to be changed: What do you eat?").waitFor()
    expect(await form.getByText("The time for this change is over").count()).toBe(1)
    expect(await form.getByLabel("Last name").getAttribute("readonly")).not.toBeNull()
    expect(await form.getByLabel("What do you eat?").isDisabled()).toBe(true)
    expect(await form.getByText(/^Until .* CES?T\.$/).count()).toBeGreaterThan(0)
    for (const hidden of ["Telephone", "Can you climb stairs?"])
      expect(await page.getByText(hidden, { exact: true }).count()).toBe(0)
    await form.getByRole("link", { name: "hello@concerts.example" }).first().waitFor()
    await form.getByLabel("First name").fill("Annika")
    await form.getByRole("button", { name: "Save" }).click()
    await page.getByRole("heading", { name: "Annika Jahn" }).waitFor()

    const mallory = await enter(shop().world.storefront, { number, email: ANNA })
    const { version, participants } = await look(mallory)
    const forged = await edit(mallory, { version, participants: [{ id: participants[0]?.id, last_name: "Forged" }] })
    expect([forged.status, forged.body.code]).toEqual([403, "field_read_only"])
  })

  it("C-11: leaves those who were let in as they are, and says so", async () => {
    const { number, token } = await annaAnswers(shop(), ids)
    const status =
      "update booking_participant set status = 'attended' where position = 1 and booking_id = (select id from booking where number = ?)"
    await sqlOf(shop().container)(status, [number])
    const { page } = await visit()
    await enterByLink(page, shop().url, token)
    await page.getByText("Checked in", { exact: true }).waitFor()
    expect(await page.getByRole("button", { name: /Edit ticket 1/ }).count()).toBe(0)
    await page
      .getByText(/has attended already/)
      .first()
      .waitFor()
    await page.getByRole("button", { name: /Edit ticket 2/ }).waitFor()
  })

  it("keeps answers over a switch that was turned off, and says at its field what only the shop could know", async () => {
    const { page } = await inside()
    const { staff, events } = shop().world
    await page.getByRole("button", { name: "Edit further details" }).click()
    const details = page.getByRole("form", { name: "Further details" })
    await details.getByLabel("Parking spaces").fill("5")
    await ok(staff.post(`/admin/events/${events.concert.id}/questions/${ids.cars}`, { limits: { min: 0, max: 3 } }))
    await details.getByRole("button", { name: "Save" }).click()
    await details.getByText("This value is above what is allowed.").waitFor()
    await page.locator("[type=number]:focus").waitFor()

    await details.getByLabel("Parking spaces").fill("3")
    await ok(staff.post(`/admin/events/${events.concert.id}`, { self_service: false }))
    await details.getByRole("button", { name: "Save" }).click()
    await details.getByRole("alert").getByRole("link", { name: "hello@concerts.example" }).waitFor()
    expect(await details.getByLabel("Parking spaces").inputValue()).toBe("3")
  })

  it("C-32: asks whose word counts when two tabs change the same answer", async () => {
    const { number, token, page: first } = await inside()
    const { page: second } = await visit()
    await enterByLink(second, shop().url, token)
    for (const page of [first, second]) await page.getByRole("button", { name: "Edit further details" }).click()
    await first.getByLabel("Parking spaces").fill("2")
    await first.getByLabel("Wishes").fill("Front row")
    await first.getByRole("button", { name: "Save" }).click()
    await first.getByText("Saved.").waitFor()

    await second.getByLabel("Order number").fill("PO 9")
    await second.getByLabel("Parking spaces").fill("4")
    await second.getByRole("button", { name: "Save" }).click()
    const conflict = second.getByRole("alert")
    await conflict.getByText("The booking · Parking spaces").waitFor()
    expect(await conflict.locator("ins").allTextContents()).toEqual(["Front row", "2"])
    // Mine is saved at the second try only; theirs, which the form did not show, stands all the same.
    await second.route("**/store/bookings/current", (route) => route.abort())
    await conflict.getByRole("button", { name: "Save mine" }).click()
    await second.getByText("No connection").waitFor()
    await second.unroute("**/store/bookings/current")
    await second.getByRole("button", { name: "Save" }).click()
    await second.getByText("Saved.").waitFor()
    expect((await inTheShop(shop(), number)).own).toMatchObject({ order: "PO 9", cars: 4, wishes: "Front row" })
  })

  it("loses nothing by a lost connection and a reload, and forgets what was saved", async () => {
    const { number, page } = await inside()
    await page.route("**/assets/edit-form-*.js", (route) => route.abort())
    await page.getByRole("button", { name: /Edit ticket 2/ }).click()
    await page.getByText("This part of the page could not be loaded").waitFor()
    await page.unroute("**/assets/edit-form-*.js")
    await page.getByRole("button", { name: "Load again" }).click()
    await page.getByRole("button", { name: /Edit ticket 2/ }).click()
    await page.getByLabel("First name").fill("Zoë")
    await page.getByLabel("Large").check()
    await page.route("**/store/bookings/current", (route) => route.abort())
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("No connection").waitFor()
    await page.unroute("**/store/bookings/current")
    await page.reload()
    await page.getByText("What you typed here has not been saved.").waitFor()
    await page.getByRole("button", { name: "Continue" }).click()
    expect(await page.getByLabel("First name").inputValue()).toBe("Zoë")
    expect(await page.getByLabel("Large").isChecked()).toBe(true)
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByRole("heading", { name: "Zoë Kurz" }).waitFor()
    expect((await inTheShop(shop(), number)).each[1]).toMatchObject({ shirt: "l" })
    await page.reload()
    await page.getByRole("heading", { name: "Zoë Kurz" }).waitFor()
    expect(await page.getByText("has not been saved").count()).toBe(0)
  })
})
