import { enter, look, tokenOf, tryToEnter } from "../fixtures/bookings"
import { buy } from "../fixtures/buy"
import { inShop } from "../fixtures/shop"

inShop((shop) => {
  const anna = { email: "anna@example.com", booker: { first_name: "Anna", last_name: "Jahn" } }

  /** Anna holds two places in the stalls, Mallory one in the balcony. */
  const twoBookings = async () => {
    const { world } = shop()
    const { Stalls, Balcony } = world.events.concert.tickets
    const people = [
      { first_name: "Anna", email: "anna@example.com" },
      { first_name: "Ben", email: "ben@example.com" },
    ]
    const [hers] = (
      await buy(world, {
        ...anna,
        lines: [{ variant_id: Stalls?.variant_id ?? "", quantity: 2, participants: people }],
      })
    ).bookings
    const [other] = (
      await buy(world, {
        email: "mallory@example.com",
        lines: [{ variant_id: Balcony?.variant_id ?? "", quantity: 1 }],
      })
    ).bookings
    return { number: hers?.number ?? "", other: other?.number ?? "" }
  }

  describe("A booking is opened by its link or its number, together with the address used (P7, M15, M18)", () => {
    it("opens by number as people type it, and by link, with the address in any case", async () => {
      const { world, container } = shop()
      const { number } = await twoBookings()
      const byNumber = await enter(world.storefront, {
        number: number.toLowerCase().replace(/-/g, " "),
        email: "Anna@Example.com ",
      })
      expect((await look(byNumber)).number).toBe(number)
      const byLink = await enter(world.storefront, {
        token: await tokenOf(container, number),
        email: "anna@example.com",
      })
      expect((await look(byLink)).booker).toMatchObject({
        first_name: "Anna",
        last_name: "Jahn",
        email: "anna@example.com",
      })
    })

    it("C-01: answers an unknown number, a wrong token and a wrong address with one and the same 404", async () => {
      const { world, container } = shop()
      const { number, other } = await twoBookings()
      const token = await tokenOf(container, number)
      const wrong = [
        { number: "TX-AAAA-AAAA", email: "anna@example.com" },
        { number: "not a number", email: "anna@example.com" },
        { number, email: "mallory@example.com" },
        { token: `${token.slice(0, -3)}AAA`, email: "anna@example.com" },
        { token: token.replace(number, other), email: "mallory@example.com" },
      ]
      const answers = []
      for (const proof of wrong) {
        const started = Date.now()
        const { status, body } = await tryToEnter(world.storefront, proof)
        answers.push({ status, body, slow: Date.now() - started >= 340 })
      }
      expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify(answers[0])]))
      expect(answers[0]).toMatchObject({ status: 404, body: { code: "booking_not_found" }, slow: true })
    })

    it("C-03: a token of another purpose, of an older generation, or the plain secret opens nothing", async () => {
      const { world, container } = shop()
      const { number } = await twoBookings()
      const email = "anna@example.com"
      const pay = await tokenOf(container, number, "pay")
      expect((await tryToEnter(world.storefront, { token: pay, email })).status).toBe(404)

      const before = await tokenOf(container, number)
      const session = await enter(world.storefront, { token: before, email })
      const { bookings } = (await world.staff.get<{ bookings: { id: string }[] }>(`/admin/bookings?q=${number}`)).body
      await world.staff.post(`/admin/bookings/${bookings[0]?.id}/revoke-links`, { reason: "phone call" })
      expect((await tryToEnter(world.storefront, { token: before, email })).status).toBe(404)
      expect((await session.get<{ code: string }>("/store/bookings/current")).body.code).toBe("access_expired")
      expect((await tryToEnter(world.storefront, { token: `${number}.${"s".repeat(43)}`, email })).status).toBe(404)
    })

    it("C-07: five wrong addresses lock the number for a while, for the right address too, and for numbers that do not exist alike", async () => {
      const { world } = shop()
      const { number } = await twoBookings()
      for (const typed of [number, "TX-AAAA-CCCC"]) {
        for (let attempt = 0; attempt < 5; attempt += 1) {
          expect(
            (await tryToEnter(world.storefront, { number: typed, email: `guess${attempt}@example.com` })).status
          ).toBe(404)
        }
        const locked = await tryToEnter(world.storefront, { number: typed, email: "anna@example.com" })
        expect(locked.status).toBe(429)
        expect(Number(locked.headers.get("retry-after"))).toBeGreaterThan(0)
        expect(locked.body).toMatchObject({ code: "too_many_requests" })
      }
    })

    it("C-16: many different numbers from one address are limited too", async () => {
      const { world } = shop()
      const alphabet = "3467ACDEFGHJKMNPQRTUVWXY9"
      const statuses: number[] = []
      for (let attempt = 0; attempt < 34; attempt += 1) {
        const letter = alphabet[attempt % alphabet.length]
        const number = `TX-AAA${letter}-${attempt < 25 ? "CCCC" : "DDDD"}`
        statuses.push((await tryToEnter(world.storefront, { number, email: `someone${attempt}@example.com` })).status)
      }
      expect(statuses.slice(0, 30)).toEqual(Array(30).fill(404))
      expect(statuses.slice(30)).toEqual(Array(4).fill(429))
    })

    it("shows a participant's own link the own ticket, no prices and nobody else", async () => {
      const { world, container } = shop()
      const { number } = await twoBookings()
      const whole = await look(await enter(world.storefront, { number, email: "anna@example.com" }))
      const ben = whole.participants[1]
      const token = await tokenOf(container, number, `participant:${ben?.id}`)
      expect((await tryToEnter(world.storefront, { token, email: "anna@example.com" })).status).toBe(404)
      const seen = await look(await enter(world.storefront, { token, email: "ben@example.com" }))
      expect(seen.participants.map(({ id }) => id)).toEqual([ben?.id])
      expect(seen.totals).toBeUndefined()
      expect(seen.booker).toBeUndefined()
      expect(seen.may.rebook).toMatchObject({ allowed: false, code: "rebooking_not_allowed" })
    })
  })
})
