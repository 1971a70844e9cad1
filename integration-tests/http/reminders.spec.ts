import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { sendDigests } from "../../src/workflows/mailing/send-digests"
import { sendReminders } from "../../src/workflows/mailing/send-reminders"
import { ok, type Refused } from "../fixtures/api"
import { edit, enter, look, mailsAbout } from "../fixtures/bookings"
import { buy } from "../fixtures/buy"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"

type Telling = { telling: { id: string; total: number; pending: number; sent: number; failed: number } }
type BookingMail = {
  id: string
  topic: string
  status: string
  to: string
  resendable: boolean
  sent_at: string | null
}

const HOUR = 3_600_000
const anna = "anna@example.com"
const hall = "hall@example.com"

inShop((shop) => {
  const staff = () => shop().world.staff
  const concert = () => shop().world.events.concert
  const change = (body: object) => ok(staff().post(`/admin/events/${concert().id}`, body))
  const from = (at: number, hours: number) => new Date(at + hours * HOUR)

  const annaBuys = async (email = anna) => {
    const variant_id = concert().tickets.Stalls?.variant_id ?? ""
    const { bookings } = await buy(shop().world, { email, locale: "en", lines: [{ variant_id, quantity: 1 }] })
    const number = bookings[0]?.number ?? ""
    const customer = await enter(shop().world.storefront, { number, email })
    const listed = await ok(
      staff().get<{ bookings: { id: string; order_id: string }[] }>(`/admin/bookings?q=${number}`)
    )
    const { id = "", order_id = "" } = listed.bookings[0] ?? {}
    return { id, order_id, number, customer, booking: await look(customer) }
  }
  const startOfConcert = async () => {
    const { event } = await ok(staff().get<{ event: { starts_at: string } }>(`/admin/events/${concert().id}`))
    return Date.parse(event.starts_at)
  }
  const sent = async (address: string, subject: RegExp) =>
    (await shop().mailbox.to(address))
      .map((mail) => ({ subject: mail.subject ?? "", text: mail.text ?? "" }))
      .filter((mail) => subject.test(mail.subject))
  /** The job as several workers run it, each of them three times. */
  const onTwoWorkers = async (job: typeof sendDigests, at: Date) => {
    const { container } = shop()
    await Promise.all([job(container, at), job(container, at)])
    await job(container, at)
    await job(container, at)
  }

  describe("the digest (P3)", () => {
    it("tells of a day's edits in one mail, however often and on how many workers the job runs, and says no more after it", async () => {
      await change({ notify_email: hall, notify_mode: "digest" })
      const { id, number, customer, booking } = await annaBuys()
      const { booking: renamed } = await ok(edit(customer, { version: booking.version, booker: { last_name: "Kurz" } }))
      await ok(edit(customer, { version: renamed.version, booker: { phone: "+49 30 1234567" } }))
      expect(await sent(hall, /./)).toEqual([])

      const tomorrow = from(Date.now(), 25)
      await onTwoWorkers(sendDigests, tomorrow)
      const [digest, ...more] = await sent(hall, /./)
      expect(more).toEqual([])
      expect(digest?.subject).toBe("Autumn concert: one changed booking")
      expect(digest?.text).toMatch(new RegExp(`${number}\\s[\\s\\S]*by the customer[\\s\\S]*Last name +Jahn +Kurz`))
      expect(digest?.text).toContain("•••67")
      expect(digest?.text).not.toMatch(/1234567|token=/)

      await sendDigests(shop().container, from(tomorrow.getTime(), 24))
      expect(await sent(hall, /./)).toHaveLength(1)
      await shop()
        .container.resolve<BookingModuleService>(BOOKING_MODULE)
        .appendChange({
          subject_type: "booking",
          subject_id: id,
          action: "booking.updated",
          actor: { type: "staff", id: null, channel: "admin" },
          at: from(tomorrow.getTime(), 1).toISOString(),
          changes: [{ subject: "booking", field: "first_name", before: "Anna", after: "Björk" }],
        })
      await sendDigests(shop().container, from(tomorrow.getTime(), 48))
      const [, second, ...others] = await sent(hall, /./)
      expect(others).toEqual([])
      expect(second?.text).toMatch(/First name +Anna +Björk/)
      expect(second?.text).not.toContain("Kurz")
    })

    it("by the shop's settings; an edit that was told at once is not told again", async () => {
      await ok(staff().post("/admin/booking-settings", { notify_email: hall, digest_hour: 9 }))
      const { customer, booking } = await annaBuys()
      await ok(edit(customer, { version: booking.version, booker: { last_name: "Kurz" } }))
      expect(await sent(hall, /was changed/)).toHaveLength(1)
      await ok(staff().post("/admin/booking-settings", { notify_mode: "digest" }))
      await onTwoWorkers(sendDigests, from(Date.now(), 25))
      expect(await sent(hall, /./)).toHaveLength(1)
    })

    it("is not sent to who wants to hear of nothing", async () => {
      await change({ notify_email: hall, notify_mode: "none" })
      const { customer, booking } = await annaBuys()
      await ok(edit(customer, { version: booking.version, booker: { last_name: "Kurz" } }))
      await onTwoWorkers(sendDigests, from(Date.now(), 25))
      expect(await sent(hall, /./)).toEqual([])
    })
  })

  describe("the reminder (M8, M10, M11)", () => {
    const deadline = { kind: "days_before_start", days: 10 }
    const reminder = { on: true, before: { unit: "days", count: 3 } }

    it("comes once, with the link, some days before the deadline, on as many workers as there are", async () => {
      await change({ policy: { edit_until: deadline }, reminder })
      const { number, customer } = await annaBuys()
      const starts = await startOfConcert()
      await sendReminders(shop().container, from(starts, -14 * 24))
      expect(await sent(anna, /check your booking/)).toEqual([])
      await onTwoWorkers(sendReminders, from(starts, -12 * 24))
      const [mail, ...more] = await sent(anna, /check your booking/)
      expect(more).toEqual([])
      expect(mail?.subject).toBe(`Autumn concert: please check your booking ${number}`)
      expect(mail?.text).toMatch(/manage#token=\S+/)
      expect((await look(customer)).may.edit.allowed).toBe(true)
    })

    it("never comes after the deadline, not to the cancelled, and not where self-service is off", async () => {
      await change({ policy: { edit_until: deadline }, reminder })
      await annaBuys()
      const { order_id } = await annaBuys("ben@example.com")
      await ok(staff().post(`/admin/orders/${order_id}/cancel`))
      const starts = await startOfConcert()
      const reminded = async () => [
        await sent(anna, /check your booking/),
        await sent("ben@example.com", /check your booking/),
      ]
      await sendReminders(shop().container, from(starts, -9 * 24))
      await change({ self_service: false })
      await sendReminders(shop().container, from(starts, -12 * 24))
      expect(await reminded()).toEqual([[], []])
      await change({ self_service: true })
      await sendReminders(shop().container, from(starts, -12 * 24))
      expect((await reminded()).map(({ length }) => length)).toEqual([1, 0])
    })

    it("is off unless the shop or the event wants it", async () => {
      await annaBuys()
      const beforeTheEnd = from(await startOfConcert(), -24)
      await sendReminders(shop().container, beforeTheEnd)
      expect(await sent(anna, /check your booking/)).toEqual([])
      await ok(staff().post("/admin/booking-settings", { reminder }))
      await onTwoWorkers(sendReminders, beforeTheEnd)
      expect(await sent(anna, /check your booking/)).toHaveLength(1)
    })

    it("that waits is not sent once nothing can be changed any more", async () => {
      await change({ reminder })
      const { number } = await annaBuys()
      await shop().mailbox.all()
      await sendReminders(shop().container, from(await startOfConcert(), -24))
      await change({ self_service: false })
      expect(await sent(anna, /check your booking/)).toEqual([])
      expect(await mailsAbout(shop().container, number)).toContain(`booking_reminder → ${anna}`)
    })
  })

  describe("by a button", () => {
    it("staff send another reminder (M14) and how the booking stands (V18), once however often they press", async () => {
      const { id, number } = await annaBuys()
      for (const path of ["reminder", "reminder", "status-mail"])
        await ok(staff().post(`/admin/bookings/${id}/${path}`))
      expect(await sent(anna, /check your booking/)).toHaveLength(1)
      const [status] = await sent(anna, /The state of your booking/)
      expect(status?.subject).toContain(number)
      expect(status?.text).toMatch(/Status +Confirmed/)
      const { changes } = await ok(staff().get<{ changes: { action: string }[] }>(`/admin/bookings/${id}/changes`))
      expect(changes.filter(({ action }) => action === "mail.requested")).toHaveLength(2)
    })

    it("but no reminder to who can change nothing", async () => {
      const { id } = await annaBuys()
      await change({ self_service: false })
      const refused = await staff().post<Refused>(`/admin/bookings/${id}/reminder`)
      expect(refused).toMatchObject({ status: 403, body: { code: "self_service_off", details: { level: "event" } } })
    })

    it("staff see the mails of a booking, without what they said, and have one sent again", async () => {
      const { id, number } = await annaBuys()
      await shop().mailbox.all()
      const list = async () =>
        (await ok(staff().get<{ booking_mails: BookingMail[] }>(`/admin/bookings/${id}/mails`))).booking_mails
      const [mail] = await list()
      expect(mail).toMatchObject({ topic: "booking_confirmed", status: "sent", to: "a•••@e•••.com", resendable: true })
      expect(JSON.stringify(await list())).not.toMatch(/token|anna@|TX-/)
      await ok(staff().post(`/admin/bookings/${id}/mails/${mail?.id}/resend`))
      expect(await sent(anna, new RegExp(`Your booking ${number}`))).toHaveLength(2)
      expect(await staff().post(`/admin/bookings/${id}/mails/bout_none/resend`)).toMatchObject({ status: 404 })
    })

    it("tell all bookers that they can edit now, each once for each press, and see how far it is (P5)", async () => {
      await annaBuys()
      await annaBuys("ben@example.com")
      await shop().mailbox.all()
      const path = `/admin/events/${concert().id}/tell-bookers`
      const press = (key: string) => staff().post<Telling & Refused>(path, {}, { "Idempotency-Key": key })
      const [{ telling }] = await Promise.all([ok(press("monday")), ok(press("monday"))])
      expect(telling).toMatchObject({ total: 2, failed: 0 })
      expect(await sent(anna, /you can now edit/)).toHaveLength(1)
      expect(await sent("ben@example.com", /you can now edit/)).toHaveLength(1)
      const progress = () => ok(staff().get<Telling>(`${path}/${telling.id}`))
      await until(progress, (shown) => shown.telling.sent === 2)
      const { changes } = await ok(
        staff().get<{ changes: { action: string }[] }>(`/admin/events/${concert().id}/changes`)
      )
      expect(changes.filter(({ action }) => action === "event.bookers_told")).toHaveLength(1)
      expect(await staff().post(path)).toMatchObject({ status: 400, body: { code: "idempotency_key_missing" } })
      await change({ self_service: false })
      expect(await press("tuesday")).toMatchObject({ status: 403, body: { code: "self_service_off" } })
    })
  })
})
