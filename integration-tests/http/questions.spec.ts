import { ok, type Refused } from "../fixtures/api"
import { type Answered, edit, enter, look } from "../fixtures/bookings"
import { fillCart, payAndComplete } from "../fixtures/buy"
import { askAt, type QuestionIds } from "../fixtures/questions"
import { bookingOf, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

type Kept = { id: string; key: string; version: number; archived: boolean }

/** The concert asks for everybody's diet, the age of those in the stalls, and for an order number. */
inShop((shop) => {
  const email = "anna@example.com"
  let ids: QuestionIds
  beforeAll(async () => {
    const { staff, events } = shop().world
    ids = await askAt(staff, events.concert)
  })

  const policy = (set: Record<string, unknown>) =>
    ok(shop().world.staff.post(`/admin/events/${shop().world.events.concert.id}`, { policy: set }))
  const answersOf = ({ participants }: { participants: { answers: Answered[] }[] }, index = 0) =>
    Object.fromEntries((participants[index]?.answers ?? []).map(({ question, value }) => [question.key, value]))

  /** A cart of two in the stalls; `answers` of the first of them. */
  const register = async (cart_id: string, line_item_id: string, body: Record<string, unknown>) =>
    shop().world.storefront.post<Refused>(`/store/carts/${cart_id}/registration`, {
      booker: { last_name: "Jahn" },
      ...body,
      lines: [{ line_item_id, participants: body.participants }],
      participants: undefined,
    })
  const stalls = () => [{ variant_id: variantOf(shop().world.events.concert), quantity: 2 }]

  const annaBooks = async (participants: unknown[], answers: unknown) => {
    const { world } = shop()
    const { cart_id, items } = await fillCart(world, { email, lines: stalls() })
    expect(await register(cart_id, items[0]?.id ?? "", { answers, participants })).toMatchObject({ status: 200 })
    const { order } = await payAndComplete(world, cart_id)
    const { number, id } = await bookingOf(world.staff, order.id, world.events.concert)
    const customer = await enter(world.storefront, { number, email })
    return { id, number, customer, booking: await look(customer) }
  }
  const anna = { first_name: "Anna", answers: {} as Record<string, unknown> }
  const booked = () =>
    annaBooks(
      [
        { ...anna, answers: { [ids.diet]: "vegan", [ids.age]: 33 } },
        { first_name: "Ben", answers: { [ids.diet]: "fish" } },
      ],
      { [ids.purchase_order]: "PO 7" }
    )

  it("is shown in the customer's language, and the answers come along with the booking (P13)", async () => {
    const { storefront, events } = shop().world
    const german = storefront.with({ "accept-language": "de" })
    const { event } = await ok(
      german.get<{ event: { questions: Answered["question"][] } }>(`/store/events/${events.concert.id}`)
    )
    expect(event.questions.map(({ key, label, required }) => [key, label, required])).toEqual([
      ["diet", "Was essen Sie?", true],
      ["age", "Age", false],
      ["purchase_order", "Order number", false],
    ])
    expect(event.questions[0]?.options).toContainEqual({ value: "fish", label: "Fisch" })

    const { booking } = await booked()
    expect(answersOf(booking)).toEqual({ diet: "vegan", age: 33 })
    expect(answersOf(booking, 1)).toEqual({ diet: "fish", age: null })
    expect(booking.answers).toMatchObject([{ question: { key: "purchase_order" }, value: "PO 7" }])
    expect(booking.incomplete).toBe(false)
  })

  it("refuses a registration that answers badly, and keeps what was said before", async () => {
    const { cart_id, items } = await fillCart(shop().world, { email, lines: stalls() })
    const line = items[0]?.id ?? ""
    const register1 = (answers: Record<string, unknown>, own: unknown = {}) =>
      register(cart_id, line, { answers: own, participants: [{ ...anna, answers }] })
    expect(await register1({ [ids.diet]: "fish" })).toMatchObject({ status: 200 })
    expect(await register1({})).toMatchObject({
      status: 400,
      body: {
        code: "answer_invalid",
        details: { question_id: ids.diet, participant: `${line}:1`, fault: "answer_required" },
      },
    })
    expect(await register1({ [ids.diet]: "beef" })).toMatchObject({
      body: { details: { fault: "answer_not_an_option" } },
    })
    expect(await register1({ [ids.diet]: "fish", [ids.age]: 121 })).toMatchObject({ status: 400 })
    expect(await register1({ [ids.diet]: "fish", bqst_other: "x" })).toMatchObject({
      body: { code: "question_not_asked" },
    })
    expect(await register1({ [ids.diet]: "fish" }, { [ids.diet]: "fish" })).toMatchObject({ status: 400 })
    const { registration } = await ok(
      shop().world.storefront.get<{ registration: unknown }>(`/store/carts/${cart_id}/registration`)
    )
    expect(registration).toMatchObject({ lines: [{ participants: [{ answers: { [ids.diet]: "fish" } }] }] })
  })

  it("leaves a booking incomplete whose storefront asks nothing, until the portal has asked", async () => {
    const { customer, booking } = await annaBooks([{ first_name: "Anna" }, { first_name: "Ben" }], undefined)
    expect(booking.incomplete).toBe(true)
    const participants = booking.participants.map(({ id }) => ({ id, answers: { [ids.diet]: "fish" } }))
    const answered = await edit(customer, { version: booking.version, participants })
    expect(answered.body.booking).toMatchObject({ incomplete: false })
  })

  it("changes an answer, logs it, and takes one away; equal ones change nothing (C-10, C-14)", async () => {
    const { id, customer, booking } = await booked()
    const [first] = booking.participants
    const change = (version: number, answers: Record<string, unknown>) =>
      edit(customer, { version, participants: [{ id: first?.id, answers }] })
    const same = await change(booking.version, { [ids.diet]: "vegan" })
    expect(same.body.booking.version).toBe(booking.version)
    const changed = await change(booking.version, { [ids.diet]: "fish", [ids.age]: null })
    expect(answersOf(changed.body.booking)).toEqual({ diet: "fish", age: null })
    const { changes } = await ok(
      shop().world.staff.get<{ changes: { changes: { field: string; before: unknown; after: unknown }[] }[] }>(
        `/admin/bookings/${id}/changes`
      )
    )
    expect(changes[0]?.changes).toMatchObject([
      { field: `question:${ids.diet}`, before: "vegan", after: "fish" },
      { field: `question:${ids.age}`, before: 33, after: null },
    ])
    expect(await change(changed.body.booking.version, { [ids.diet]: "" })).toMatchObject({
      status: 400,
      body: { code: "answer_invalid", details: { participant: first?.id, fault: "answer_required" } },
    })
  })

  it("locks and hides by the matrix, field by field, with who decided and whom to ask (M1, M3, M16)", async () => {
    const { customer, booking } = await booked()
    const fields = {
      phone: { mode: "hidden" },
      last_name: { mode: "read_only" },
      [`question:${ids.age}`]: { mode: "editable", until: { kind: "hours_before_start", hours: 24 * 300 } },
    }
    await policy({ fields })
    const seen = await look(customer)
    const [first] = seen.participants
    expect(first).not.toHaveProperty("phone")
    expect(seen.booker).not.toHaveProperty("phone")
    expect(first?.may.fields).not.toHaveProperty("phone")
    expect(first?.may.fields.last_name).toMatchObject({ allowed: false, code: "field_read_only" })
    expect(first?.may.fields[`question:${ids.age}`]).toMatchObject({ allowed: false, code: "editing_closed" })
    expect(first?.may.fields[`question:${ids.diet}`]).toMatchObject({ allowed: true })

    const forged = (set: Record<string, unknown>) =>
      edit(customer, { version: booking.version, participants: [{ id: first?.id, ...set }] })
    expect(await forged({ phone: "+4930123456" })).toMatchObject({ status: 403, body: { code: "field_not_editable" } })
    expect(await forged({ last_name: "Neu" })).toMatchObject({
      status: 403,
      body: { code: "field_read_only", details: { field: "last_name", level: "event" } },
    })
    expect(await forged({ answers: { [ids.age]: 34 } })).toMatchObject({
      status: 410,
      body: { code: "editing_closed" },
    })
    expect(await forged({ first_name: "Anne", answers: { [ids.diet]: "fish" } })).toMatchObject({ status: 200 })
  })

  it("keeps answers with the version they were given to, and asks no more what is put away", async () => {
    const { staff, events } = shop().world
    const { customer, booking } = await booked()
    const path = `/admin/events/${events.concert.id}/questions`
    const texts = { en: { label: "Diet", options: { fish: "Fish", vegan: "Vegan" } } }
    const { question } = await ok(staff.post<{ question: Kept }>(`${path}/${ids.diet}`, { texts }))
    expect(question.version).toBe(2)
    expect(answersOf(await look(customer))).toMatchObject({ diet: "vegan" })
    await ok(staff.post(`${path}/${ids.age}/archive`, { archived: true }))
    expect(answersOf(await look(customer))).toEqual({ diet: "vegan" })
    const late = edit(customer, {
      version: booking.version,
      participants: [{ id: booking.participants[0]?.id, answers: { [ids.age]: 5 } }],
    })
    expect(await late).toMatchObject({ status: 400, body: { code: "question_not_asked" } })
    await ok(staff.post(`${path}/${ids.age}/archive`, { archived: false }))
    expect(answersOf(await look(customer))).toEqual({ diet: "vegan", age: 33 })

    const { questions } = await ok(staff.get<{ questions: Kept[] }>(path))
    const turned = questions.map(({ id }) => id).reverse()
    const order = `/admin/events/${events.concert.id}/question-order`
    const sorted = await ok(staff.post<{ questions: Kept[] }>(order, { ids: turned }))
    expect(sorted.questions.map(({ id }) => id)).toEqual(turned)
    expect(await staff.post(order, { ids: turned.slice(1) })).toMatchObject({ status: 400 })
    expect(await staff.post(path, { key: "diet", format: "text", level: "booking", texts })).toMatchObject({
      status: 409,
      body: { code: "question_key_taken" },
    })
    const { changes } = await ok(
      staff.get<{ changes: { action: string }[] }>(`/admin/events/${events.concert.id}/changes?limit=1`)
    )
    expect(changes[0]?.action).toBe("event.questions_changed")
  })

  it("carries answers to the same questions of the event that a booking is rebooked to", async () => {
    const { staff, events } = shop().world
    const there = await askAt(staff, events.matinee)
    const { id } = await booked()
    const { booking } = await ok(staff.get<{ booking: StaffBooking }>(`/admin/bookings/${id}`))
    const { booking: seen } = await rebook(staff, booking, toEvent(events.concert, events.matinee))
    expect(answersOf(seen)).toEqual({ diet: "vegan", age: 33 })
    expect(answersOf(seen, 1)).toEqual({ diet: "fish", age: null })
    expect(seen.participants[0]?.answers[0]?.question.id).toBe(there.diet)
    expect(seen.answers).toMatchObject([{ value: "PO 7" }])
    expect(seen.incomplete).toBe(false)
  })
})
