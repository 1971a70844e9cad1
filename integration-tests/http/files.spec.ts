import { readdirSync, readFileSync } from "node:fs"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { eraseStrayFiles } from "../../src/workflows/files/erase-files"
import { ok } from "../fixtures/api"
import { edit, enter, look, tokenOf } from "../fixtures/bookings"
import { buy, type Completed, fillCart, openPayment } from "../fixtures/buy"
import { sqlOf } from "../fixtures/damages/damage"
import { inShop } from "../fixtures/shop"
import { download, PDF, PNG, sendBody, sendForm } from "../fixtures/upload"

const MB = 1024 * 1024

/** The concert asks everybody for a pass (a PDF), and the booker for a picture or a PDF of at most 1 MB. */
inShop((shop) => {
  const email = "anna@example.com"
  const key = () => ({ "x-publishable-api-key": shop().world.publishable_key })
  const stalls = () => shop().world.events.concert.tickets.Stalls?.variant_id ?? ""
  const bookings = () => shop().container.resolve<BookingModuleService>(BOOKING_MODULE)

  const ask = async (key: string, level: string, limits: object) => {
    const { concert } = shop().world.events
    const question = { key, format: "file", level, limits, texts: { en: { label: key } } }
    const answer = await ok(
      shop().world.staff.post<{ question: { id: string } }>(`/admin/events/${concert.id}/questions`, question)
    )
    return answer.question.id
  }
  const asking = async () => ({
    pass: await ask("pass", "participant", { accept: ["application/pdf"] }),
    picture: await ask("picture", "booking", { accept: ["image/png", "application/pdf"], max_bytes: MB }),
  })

  /** Somebody's booking, opened by its booker. */
  const inside = async (address: string) => {
    const { world } = shop()
    const people = [{ first_name: "Anna", email: address }, { first_name: "Ben" }]
    const lines = [{ variant_id: stalls(), quantity: 2, participants: people }]
    const number = (await buy(world, { email: address, lines })).bookings[0]?.number ?? ""
    return { number, ...(await opened({ number, email: address })) }
  }
  const opened = async (proof: { number: string; email: string } | { token: string; email: string }) => {
    const { access } = await ok(
      shop().world.storefront.post<{ access: { token: string } }>("/store/bookings/access", proof)
    )
    const headers = { ...key(), "x-booking-access": access.token }
    return { headers, customer: await enter(shop().world.storefront, proof) }
  }
  const ours = (question: string) => `${shop().url}/store/bookings/current/files?question_id=${question}`
  const fileAt = (id: string) => `${shop().url}/store/bookings/current/files/${id}`
  const pdf = { "content-type": "application/pdf" }

  describe("a file is an answer (P13)", () => {
    it("is sent for a cart, named by its registration, and belongs to the booking then", async () => {
      const { world, url } = shop()
      const { pass } = await asking()
      const { cart_id, items } = await fillCart(world, { email, lines: [{ variant_id: stalls(), quantity: 1 }] })
      const sent = await sendForm(
        `${url}/store/carts/${cart_id}/registration/files?question_id=${pass}`,
        key(),
        PDF,
        "O’Neill's pass.pdf",
        "application/pdf"
      )
      expect(sent.status).toBe(201)
      expect(sent.body.file).toMatchObject({ name: "O’Neill's pass.pdf", type: "application/pdf", size: PDF.length })
      const named = (file: string) =>
        world.storefront.post<{ code: string }>(`/store/carts/${cart_id}/registration`, {
          lines: [{ line_item_id: items[0]?.id, participants: [{ first_name: "Anna", answers: { [pass]: file } }] }],
        })
      expect((await named("bfil_SOMEBODYELSES")).body.code).toBe("answer_invalid")
      await ok(named(sent.body.file.id))
      await ok(openPayment(world.storefront, cart_id))
      const completed = await ok(world.storefront.post<Completed>(`/store/carts/${cart_id}/complete`))
      if (completed.type !== "order") throw new Error("no order")
      const made = await ok(
        world.storefront.post<{ bookings: { number: string }[] }>(`/store/orders/${completed.order.id}/bookings`)
      )
      const { customer, headers } = await opened({ number: made.bookings[0]?.number ?? "", email })
      const booking = await look(customer)
      expect(booking.participants[0]?.answers[0]).toMatchObject({
        value: sent.body.file.id,
        file: { id: sent.body.file.id, name: "O’Neill's pass.pdf", size: PDF.length },
      })
      expect((await download(fileAt(sent.body.file.id), headers)).content).toEqual(PDF)
    })

    it("is replaced in the portal; it is saved by a browser and never shown as a page of the shop", async () => {
      const { picture } = await asking()
      const { headers, customer } = await inside(email)
      const sent = await sendBody(ours(picture), { ...headers, "content-type": "image/png" }, PNG, "جواز\u202Egnp.png")
      expect(sent.body.file.name).toBe("جوازgnp.png")
      const { version } = await look(customer)
      const saved = await edit(customer, { version, answers: { [picture]: sent.body.file.id } })
      expect(saved.status).toBe(200)
      const { status, content, headers: said } = await download(fileAt(sent.body.file.id), headers)
      expect([status, content.equals(PNG)]).toEqual([200, true])
      expect(said.get("content-type")).toBe("image/png")
      expect(said.get("x-content-type-options")).toBe("nosniff")
      expect(said.get("content-security-policy")).toContain("sandbox")
      expect(said.get("cache-control")).toBe("private, no-store")
      expect(said.get("content-disposition")).toBe(
        `attachment; filename="____gnp.png"; filename*=UTF-8''${encodeURIComponent("جوازgnp.png")}`
      )
    })

    it("stands sealed in the shop's storage: no name, no content", async () => {
      const { picture } = await asking()
      const { headers } = await inside(email)
      const sent = await sendBody(ours(picture), { ...headers, ...pdf }, PDF, "secret.pdf")
      const [{ key: stored = "" } = {}] = await bookings().listBookingFiles({ id: sent.body.file.id })
      expect(stored).not.toContain("secret")
      expect(readdirSync("static")).toContain(stored)
      expect(readFileSync(`static/${stored}`).includes("%PDF")).toBe(false)
    })
  })

  describe("what is refused, and stores nothing", () => {
    it("files that are too large, empty, of another kind, or not what they say", async () => {
      const { pass, picture } = await asking()
      const { headers } = await inside(email)
      const send = async (question: string, type: string, content: Buffer, name = "pass.pdf") => {
        const { status, body } = await sendBody(ours(question), { ...headers, "content-type": type }, content, name)
        return `${status} ${body.code}`
      }
      const big = Buffer.concat([PDF, Buffer.alloc(MB)])
      expect(await send(picture, "application/pdf", big)).toBe("413 file_too_large")
      expect((await sendForm(ours(picture), headers, big, "pass.pdf", "application/pdf")).body).toMatchObject({
        code: "file_too_large",
        details: { max_bytes: MB },
      })
      expect(await send(pass, "application/pdf", Buffer.concat([PDF, Buffer.alloc(45 * MB)]))).toBe(
        "413 file_too_large"
      )
      expect(await send(pass, "application/pdf", Buffer.alloc(0))).toBe("400 file_missing")
      expect(await send(pass, "image/png", PNG, "pass.pdf")).toBe("415 file_type_not_allowed")
      expect(await send(pass, "application/pdf", PNG)).toBe("415 file_type_not_allowed")
      expect(await send(pass, "image/png", PDF)).toBe("415 file_type_not_allowed")
      expect(await send(pass, "text/html", Buffer.from("<script>alert(1)</script>"))).toBe("415 file_type_not_allowed")
      expect(await send(pass, "application/json", Buffer.from("{}"))).toBe("415 file_type_not_allowed")
      expect(await send(pass, "multipart/form-data; boundary=x", Buffer.from("no form"))).toBe("400 file_missing")
      expect(await send(pass, "multipart/form-data", PDF)).toBe("400 file_missing")
      expect(await bookings().listBookingFiles({})).toEqual([])
    })

    it("questions that are not asked, that are no files, or that may not be answered now", async () => {
      const { world } = shop()
      const { pass } = await asking()
      const { headers } = await inside(email)
      const send = async (question: string) => (await sendBody(ours(question), { ...headers, ...pdf }, PDF)).body.code
      expect(await send("bqst_unknown")).toBe("question_not_found")
      expect(await send("")).toBe("question_not_found")
      const { concert } = world.events
      const wine = { key: "wine", format: "text", level: "booking", texts: { en: { label: "Wine?" } } }
      const { question } = await ok(
        world.staff.post<{ question: { id: string } }>(`/admin/events/${concert.id}/questions`, wine)
      )
      expect(await send(question.id)).toBe("question_not_found")
      await ok(world.staff.post(`/admin/events/${concert.id}`, { self_service: false }))
      expect(await send(pass)).toBe("self_service_off")
      expect((await sendBody(ours(pass), { ...key(), ...pdf }, PDF)).body.code).toBe("booking_not_found")
      expect(await bookings().listBookingFiles({})).toEqual([])
    })

    it("another booking's file: neither read nor named", async () => {
      const { pass } = await asking()
      const anna = await inside(email)
      const ben = await inside("ben@example.com")
      const bens = await sendBody(ours(pass), { ...ben.headers, ...pdf }, PDF, "ben.pdf")
      const id = bens.body.file.id
      expect((await download(fileAt(id), anna.headers)).status).toBe(404)
      expect((await download(fileAt("bfil_UNKNOWN"), anna.headers)).status).toBe(404)
      const { version, participants } = await look(anna.customer)
      const forged = { version, participants: [{ id: participants[0]?.id, answers: { [pass]: id } }] }
      expect((await edit(anna.customer, forged)).body.code).toBe("answer_invalid")
    })

    it("a participant's own link reads and names its own files only, and answers nothing for the booking (M18)", async () => {
      const { pass, picture } = await asking()
      const { number, headers, customer } = await inside(email)
      const [anna] = (await look(customer)).participants
      const bookers = await sendBody(ours(pass), { ...headers, ...pdf }, PDF, "booker.pdf")
      const token = await tokenOf(shop().container, number, `participant:${anna?.id}`)
      const own = await opened({ token, email })
      expect((await sendBody(ours(picture), { ...own.headers, ...pdf }, PDF)).body.code).toBe("question_not_found")
      expect((await download(fileAt(bookers.body.file.id), own.headers)).status).toBe(404)
      const sent = await sendBody(ours(pass), { ...own.headers, ...pdf }, PDF, "own.pdf")
      const { version } = await look(customer)
      const answer = (file: string) =>
        edit(own.customer, { version, participants: [{ id: anna?.id, answers: { [pass]: file } }] })
      expect((await answer(bookers.body.file.id)).body.code).toBe("answer_invalid")
      expect((await answer(sent.body.file.id)).status).toBe(200)
      expect((await download(fileAt(sent.body.file.id), own.headers)).status).toBe(200)
    })
  })

  describe("staff", () => {
    it("send and read files of a booking, also after the deadline", async () => {
      const { world, staff, url } = shop()
      const { pass } = await asking()
      const { number } = await inside(email)
      await ok(world.staff.post(`/admin/events/${world.events.concert.id}`, { self_service: false }))
      const [booking] = await bookings().listBookings({ number })
      const at = `${url}/admin/bookings/${booking?.id}/files`
      const sent = await sendForm(`${at}?question_id=${pass}`, staff, PDF, "pass.pdf", "application/pdf")
      expect(sent.status).toBe(201)
      expect((await download(`${at}/${sent.body.file.id}`, staff)).content).toEqual(PDF)
      expect((await download(`${url}/admin/bookings/bkg_other/files/${sent.body.file.id}`, staff)).status).toBe(404)
      expect((await download(`${at}/${sent.body.file.id}`, {})).status).toBe(401)
    })
  })

  it("a file that no answer names is gone after a day, from the storage too", async () => {
    const { container } = shop()
    const { pass } = await asking()
    const { headers } = await inside(email)
    const sent = await sendBody(ours(pass), { ...headers, ...pdf }, PDF)
    const [{ key: stored = "" } = {}] = await bookings().listBookingFiles({ id: sent.body.file.id })
    expect(await eraseStrayFiles(container)).toEqual({ erased: 0, left: 0 })
    await sqlOf(container)("update booking_file set created_at = now() - interval '25 hours'")
    expect(await eraseStrayFiles(container)).toEqual({ erased: 1, left: 0 })
    expect(readdirSync("static")).not.toContain(stored)
    expect((await download(fileAt(sent.body.file.id), headers)).status).toBe(404)
  })
})
