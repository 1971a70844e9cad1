import { reconcileEverything } from "../../src/workflows/reconciling/reconcile-everything"
import { ok, type Refused } from "../fixtures/api"
import { edit, enter, look, tryToEnter } from "../fixtures/bookings"
import { buy } from "../fixtures/buy"
import { sqlOf } from "../fixtures/damages/damage"
import { bookingOf, payOut, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { searchDatabase } from "../fixtures/search-database"
import { inShop } from "../fixtures/shop"
import { PDF, sendBody } from "../fixtures/upload"

type Export = { personal_data: Record<string, unknown[]>; numbers: string[]; fingerprint: string }
type Anonymised = { booking: StaffBooking; anonymised: string[] } & Refused
type Due = { anonymisations: { booking_id: string; numbers: string[]; fingerprint: string; obstacle: string | null }[] }
type Done = { anonymisations: { booking_id: string; refusal: string | null }[] }

const CARD = "pp_test_card"
/** Words that stand nowhere but with this person. */
const ANNEGRET = "annegret@zauberwort.example"
const WORDS = ["annegret", "zauberwort", "zauberberg", "geheimtipp", "Ring 1", "10115"]

inShop(
  (shop) => {
    const concert = () => shop().world.events.concert
    /** After the last mail has left: the history names it, so it happens before the export or makes that stale. */
    const exported = async (id: string) => {
      await shop().mailbox.all()
      return ok(shop().world.staff.get<Export>(`/admin/bookings/${id}/personal-data`))
    }
    const anonymise = (id: string, fingerprint: string) =>
      shop().world.staff.post<Anonymised>(`/admin/bookings/${id}/anonymise`, { fingerprint, reason: "Retention" })
    const elapse = () =>
      sqlOf(shop().container)(
        "update booking_event set starts_at = starts_at - interval '10 years', ends_at = ends_at - interval '10 years'"
      )
    const bought = async (email = ANNEGRET) => {
      const { world } = shop()
      const person = { first_name: "Annegret", last_name: "Zauberwort", email }
      const lines = [{ variant_id: variantOf(concert()), quantity: 1, participants: [person] }]
      const { order } = await buy(world, { email, booker: person, lines, provider: CARD })
      await shop().mailbox.all()
      return { order, booking: await bookingOf(world.staff, order.id, concert()) }
    }

    /** Everything that can leave a name behind: edits, answers, a file, a reason, a changed order, a rebooking, a refund. */
    const afterALongLife = async () => {
      const { world, url } = shop()
      const ask = async (format: string) => {
        const question = { key: format, format, level: "booking", texts: { en: { label: format } } }
        const path = `/admin/events/${concert().id}/questions`
        return (await ok(world.staff.post<{ question: { id: string } }>(path, question))).question.id
      }
      const [note, pass] = [await ask("text"), await ask("file")]
      const { order, booking } = await bought()
      const access = await ok(
        world.storefront.post<{ access: { token: string } }>("/store/bookings/access", {
          number: booking.number,
          email: ANNEGRET,
        })
      )
      const customer = await enter(world.storefront, { number: booking.number, email: ANNEGRET })
      const headers = {
        "x-publishable-api-key": world.publishable_key,
        "x-booking-access": access.access.token,
        "content-type": "application/pdf",
      }
      const sent = await sendBody(
        `${url}/store/bookings/current/files?question_id=${pass}`,
        headers,
        PDF,
        "zauberwort.pdf"
      )
      const answers = { [note]: "Ein Geheimtipp", [pass]: sent.body.file.id }
      const { version } = await look(customer)
      await ok(edit(customer, { version, booker: { last_name: "Zauberberg" }, answers }))
      const reason = "Annegret has called"
      const named = { version: version + 1, booker: { phone: "+49 30 901820" }, reason }
      await ok(world.staff.post(`/admin/bookings/${booking.id}`, named))
      const shipping_address = { first_name: "Annegret", address_1: "Ring 1", postal_code: "10115", country_code: "de" }
      await ok(world.staff.post(`/admin/orders/${order.id}`, { shipping_address }))
      const now = await bookingOf(world.staff, order.id, concert())
      const moved = await rebook(world.staff, now, toEvent(concert(), world.events.matinee))
      await payOut(world.staff, moved.booking.refund_cases[0]?.id ?? "")
      await shop().mailbox.all()
      return { old: now, booking: moved.booking }
    }

    describe("the personal data of a booking is erased (V35, C-103)", () => {
      it("everywhere: in the whole database nothing of the person is left, and everything else still ties out", async () => {
        const { world, container, mailbox } = shop()
        const { old, booking } = await afterALongLife()
        await elapse()
        const { personal_data, numbers, fingerprint } = await exported(old.id)
        expect(numbers.sort()).toEqual([old.number, booking.number].sort())
        for (const word of WORDS) expect(JSON.stringify(personal_data).toLowerCase()).toContain(word.toLowerCase())

        const { status, body } = await anonymise(old.id, fingerprint)
        expect(status).toBe(200)
        expect(body.anonymised.sort()).toEqual([old.id, booking.id].sort())
        await mailbox.all()
        expect(await searchDatabase(container, WORDS)).toEqual([])

        const { changes } = await ok(
          world.staff.get<{ changes: { action: string; reason: string; actor: { name: string } }[] }>(
            `/admin/bookings/${booking.id}/changes`
          )
        )
        expect(changes[0]).toMatchObject({
          action: "booking.anonymised",
          reason: "Retention",
          actor: { name: "Stella Staff" },
        })
        expect(await ok(world.staff.get("/admin/change-log/verification"))).toMatchObject({ whole: true, breaks: [] })
        expect(await reconcileEverything(container)).toEqual([])
        const { totals } = await bookingOf(world.staff, booking.order_id, world.events.matinee)
        expect(totals).toMatchObject({ total: 7000, paid: 7000, open: 0 })
      })

      it("for good: no link opens it, nothing is put back, and there is nothing to erase twice", async () => {
        const { world } = shop()
        const { booking } = await bought()
        const inside = await enter(world.storefront, { number: booking.number, email: ANNEGRET })
        await elapse()
        await ok(anonymise(booking.id, (await exported(booking.id)).fingerprint))
        expect((await inside.get<Refused>("/store/bookings/current")).body.code).toBe("access_expired")
        expect((await tryToEnter(world.storefront, { number: booking.number, email: ANNEGRET })).status).toBe(404)
        const { version } = await bookingOf(world.staff, booking.order_id, concert())
        const back = { version, booker: { last_name: "Zauberwort" } }
        expect((await world.staff.post<Refused>(`/admin/bookings/${booking.id}`, back)).body.code).toBe(
          "booking_anonymised"
        )
        const mail = await world.staff.post<Refused>(`/admin/bookings/${booking.id}/status-mail`)
        expect(mail.body.code).toBe("booking_anonymised")
        const again = await anonymise(booking.id, (await exported(booking.id)).fingerprint)
        expect(again.body).toMatchObject({ code: "booking_not_anonymisable", details: { reason: "anonymised" } })
      })

      it("but not somebody who has another order: their customer stays, as their other booking does", async () => {
        const { world, container } = shop()
        const first = await bought()
        const second = await bought()
        await elapse()
        await ok(anonymise(first.booking.id, (await exported(first.booking.id)).fingerprint))
        const { participants } = await bookingOf(world.staff, second.order.id, concert())
        expect(participants[0]?.first_name).toBe("Annegret")
        const left = await searchDatabase(container, [ANNEGRET])
        expect(left).toContain("customer.email")
        await ok(anonymise(second.booking.id, (await exported(second.booking.id)).fingerprint))
        expect(await searchDatabase(container, WORDS)).toEqual([])
      })
    })

    describe("is refused, and changes nothing", () => {
      it("when anything has happened since the export", async () => {
        const { world } = shop()
        const { booking } = await bought()
        await elapse()
        const { fingerprint } = await exported(booking.id)
        await ok(
          world.staff.post(`/admin/bookings/${booking.id}`, { version: booking.version, booker: { phone: "030 1234" } })
        )
        const refused = await anonymise(booking.id, fingerprint)
        expect([refused.status, refused.body.code]).toEqual([409, "booking_changed_since_export"])
        expect((await anonymise(booking.id, "made up")).status).toBe(400)
        expect((await anonymise("bkg_unknown", fingerprint)).body.code).toBe("booking_not_found")
        expect((await bookingOf(world.staff, booking.order_id, concert())).participants[0]?.first_name).toBe("Annegret")
      })

      it("while the event is to come, or money is owed back", async () => {
        const { world } = shop()
        const { booking } = await bought()
        const refused = async (id: string) => (await anonymise(id, (await exported(id)).fingerprint)).body
        expect(await refused(booking.id)).toMatchObject({
          code: "booking_not_anonymisable",
          details: { reason: "event_not_over", number: booking.number },
        })
        const moved = await rebook(world.staff, booking, toEvent(concert(), world.events.matinee))
        await elapse()
        expect(await refused(booking.id)).toMatchObject({
          details: { reason: "refund_open", number: moved.booking.number },
        })
        await payOut(world.staff, moved.booking.refund_cases[0]?.id ?? "")
        await ok(anonymise(booking.id, (await exported(booking.id)).fingerprint))
      })
    })

    it("many at once: the preview says which are due and what stands in the way, and changes nothing", async () => {
      const { world, container } = shop()
      const due = () => ok(world.staff.get<Due>("/admin/booking-anonymisations"))
      const first = await bought()
      const second = await bought("annegret@elsewhere.example")
      await elapse()
      expect(await due()).toEqual({ anonymisations: [], next: null })
      await ok(world.staff.post("/admin/booking-settings", { anonymise_after_days: 90 }))
      const shown = await due()
      expect(shown.anonymisations.map(({ numbers, obstacle }) => [...numbers, obstacle])).toEqual([
        [first.booking.number, null],
        [second.booking.number, null],
      ])
      expect(await due()).toEqual(shown)
      await ok(world.staff.post(`/admin/bookings/${second.booking.id}`, { version: 1, booker: { phone: "030 1234" } }))
      const bookings = shown.anonymisations.map(({ booking_id, fingerprint }) => ({ booking_id, fingerprint }))
      const done = await ok(world.staff.post<Done>("/admin/booking-anonymisations", { bookings, reason: "Retention" }))
      expect(done.anonymisations.map(({ refusal }) => refusal)).toEqual([null, "booking_changed_since_export"])
      expect(await searchDatabase(container, [ANNEGRET])).toEqual([])
      expect((await due()).anonymisations).toHaveLength(1)
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
