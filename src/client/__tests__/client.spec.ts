import { packRefusal } from "../../domain/refusal/in-message"
import { BookingRefusal } from "../index"
import { type Answered, littleShop } from "./little-shop"

const refused = (status: number, code: string, details: Record<string, unknown> = {}): Answered => {
  const refusal = { type: "conflict", code, message: "Leider nein.", details }
  return { status, body: { ...refusal, message: packRefusal(refusal) } }
}

const shops: { close: () => void }[] = []
const shop = async (...told: Parameters<typeof littleShop>) => {
  const opened = await littleShop(...told)
  shops.push(opened)
  return opened
}
afterEach(() => {
  for (const { close } of shops.splice(0)) close()
})

describe("The client for storefronts, through @medusajs/js-sdk", () => {
  it("asks with the SDK's key, in the language wanted, and for refusals whole", async () => {
    const { client, asked } = await shop([{ body: { events: [], count: 0, offset: 0, limit: 5 } }], { language: "fr" })
    await client.events.list({ limit: 5, region_id: "reg_1" })
    expect(asked[0]).toMatchObject({
      method: "GET",
      path: "/store/events?limit=5&region_id=reg_1",
      headers: {
        "x-publishable-api-key": "pk_test",
        "accept-language": "fr",
        "x-booking-refusals": "in-message",
      },
    })
  })

  it("throws a rule's no with its code, its sentence and its figures", async () => {
    const { client } = await shop([refused(409, "event_full", { free: 1, wanted: 2 })])
    const failure = await client
      .cart("cart_1")
      .register({ lines: [] })
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(BookingRefusal)
    expect(failure).toMatchObject({
      code: "event_full",
      status: 409,
      message: "Leider nein.",
      details: { free: 1, wanted: 2 },
      retry_after: null,
    })
  })

  it("leaves every other error as the SDK throws it", async () => {
    const { client } = await shop([
      { status: 400, body: { type: "invalid_data", message: "No." } },
      { status: 502, body: {} },
    ])
    const first = await client.events.retrieve("bevt_1").catch((error: unknown) => error)
    expect(first).not.toBeInstanceOf(BookingRefusal)
    expect(first).toMatchObject({ status: 400, message: "No." })
    await expect(client.events.list()).rejects.toMatchObject({ status: 502 })
  })

  it("says that no answer came in fetch's own words", async () => {
    const { client, close } = await shop([])
    close()
    await expect(client.events.list()).rejects.toMatchObject({ name: "TypeError" })
  })

  it("keeps secrets out of the path, and ids within their part of it", async () => {
    const session = { token: "sealed", expires_at: "2026-11-22T09:00:00Z" }
    const { client, asked } = await shop([
      { body: { access: session } },
      { body: { booking: {} } },
      { body: { event: {} } },
    ])
    const access = await client.access.open({ token: "TX-4K7M-PQ39.secret", email: "anna@example.com" })
    await client.booking(access).retrieve()
    await client.events.retrieve("../carts/x?y")
    expect(asked.map(({ path }) => path)).toEqual([
      "/store/bookings/access",
      "/store/bookings/current",
      "/store/events/..%2Fcarts%2Fx%3Fy",
    ])
    expect(asked[0]?.body).toEqual({ token: "TX-4K7M-PQ39.secret", email: "anna@example.com" })
    expect(asked[1]?.headers["x-booking-access"]).toBe("sealed")
  })

  it("sends the key of a change and of a cancellation in its header", async () => {
    const { client, asked } = await shop([
      { status: 201, body: {} },
      { status: 201, body: {} },
    ])
    const own = client.booking({ token: "sealed" })
    const shown = { version: 3, plan_hash: "h" }
    const moves = [{ participant_id: "bpar_1", event_id: "bevt_2", ticket_type_id: "b" }]
    await own.rebook({ ...shown, moves, idempotency_key: "key-1" })
    await own.cancel({ ...shown, reason: "Flu", idempotency_key: "key-2" })
    expect(asked.map(({ headers }) => headers["idempotency-key"])).toEqual(["key-1", "key-2"])
    expect(asked.map(({ body }) => body)).toEqual([
      { ...shown, moves },
      { ...shown, reason: "Flu" },
    ])
  })

  it("asks what a change and a cancellation would come to", async () => {
    const { client, asked } = await shop([{ body: { plan: { hash: "p" } } }, { body: { cancellation: { hash: "c" } } }])
    const own = client.booking({ token: "sealed" })
    expect(await own.previewRebooking({ promotion_codes: ["EARLY"] })).toEqual({ hash: "p" })
    expect(await own.previewCancellation()).toEqual({ hash: "c" })
    expect(asked.map(({ path, body }) => [path, body])).toEqual([
      ["/store/bookings/current/rebooking-preview", { promotion_codes: ["EARLY"] }],
      ["/store/bookings/current/cancellation-preview", {}],
    ])
  })
})

describe("Completing a cart in a rush", () => {
  const in_a_minute = () => new Date(Date.now() + 60_000).toISOString()

  it("asks again while the seats are held, and tells whoever waits", async () => {
    const busy = refused(429, "queue_full", { held_until: in_a_minute(), retry_after: 0.01 })
    const { client, asked } = await shop([busy, busy, { body: { type: "order", order: { id: "order_1" } } }])
    const told: string[] = []
    const completion = await client.cart("cart_1").complete({ onWait: ({ kind }) => told.push(kind) })
    expect(completion).toEqual({ type: "order", order: { id: "order_1" } })
    expect(asked).toHaveLength(3)
    expect(told).toEqual(["held", "held"])
  })

  it("gives up where the seats are not held for so long, and where another rule says no", async () => {
    const late = refused(429, "queue_slow", { held_until: new Date().toISOString(), retry_after: 1 })
    const { client, asked } = await shop([late, refused(409, "event_full", { free: 0, wanted: 1 })])
    await expect(client.cart("cart_1").complete()).rejects.toMatchObject({ code: "queue_slow", retry_after: 1 })
    await expect(client.cart("cart_1").complete()).rejects.toMatchObject({ code: "event_full" })
    expect(asked).toHaveLength(2)
  })
})
