import { attachFiles, filesOfBooking } from "../files/named-files"
import { annasOrder } from "./annas-order"
import { bookingModule } from "./small-world"

const QUESTION = "bqst_pass"

bookingModule(({ bookings, open, sql, inTransaction }) => {
  let annas: string
  let pat: string
  const keep = async (
    id: string,
    whose: { cart_id: string } | { booking_id: string },
    participant_id: string | null
  ) => {
    const content = { name: "pass.pdf", type: "application/pdf", size: 3, sha256: "00", key: `key-${id}`, salt: "11" }
    await bookings.keepFile({ id, holder: whose, participant_id, question_id: QUESTION, ...content })
  }
  const answer = (booking_id: string, participant_id: string | null, file: string) =>
    sql(
      "insert into booking_answer (id, booking_id, participant_id, question_id, question_version, value) values (?, ?, ?, ?, 1, ?)",
      [`bans_${file}_${booking_id}`, booking_id, participant_id, QUESTION, JSON.stringify({ value: file })]
    )
  const registration = (cart_id: string, file: string) =>
    bookings.saveRegistration({
      cart_id,
      booker: null,
      locale: null,
      answers: { [QUESTION]: file },
      lines: [{ line_item_id: "line", participants: [] }],
    })
  const nameable = async (onlyParticipant: string | null) => {
    const files = await inTransaction((transaction) => filesOfBooking(transaction, annas, onlyParticipant))
    return files.map(({ id }) => id).sort()
  }
  const left = async () => {
    const rows = await sql<{ id: string }>("select id from booking_file where erased_at is null order by id")
    return rows.map(({ id }) => id)
  }
  const twoDaysLater = () => sql("update booking_file set created_at = now() - interval '2 days'")

  beforeEach(async () => {
    await open({ concert: null, "concert/adult": null })
    annas = (await bookings.registerBooking(annasOrder())).id
    const [first] = await bookings.listParticipants({ booking_id: annas }, { order: { position: "ASC" } })
    pat = first?.id ?? ""
  })

  describe("which files an answer may name", () => {
    it("those sent for the booking, and those that it was rebooked with; not another's, whatever an answer says, nor erased ones", async () => {
      const other = (await bookings.registerBooking(annasOrder({ order_id: "order_ben" }))).id
      await keep("bfil_sent", { booking_id: annas }, null)
      await keep("bfil_bens", { booking_id: other }, null)
      await keep("bfil_forged", { booking_id: other }, null)
      const old = (await bookings.registerBooking(annasOrder({ order_id: "order_old" }))).id
      await sql(
        "insert into booking_rebooking (id, from_booking_id, to_booking_id, from_order_id, to_order_id, plan, actor_type) values ('breb_1', ?, ?, 'order_old', 'order_anna', '{}', 'customer')",
        [old, annas]
      )
      await keep("bfil_moved", { booking_id: old }, null)
      await keep("bfil_gone", { booking_id: annas }, null)
      await sql("update booking_file set erased_at = now() where id = 'bfil_gone'")
      await answer(annas, null, "bfil_moved")
      await answer(annas, pat, "bfil_forged")
      expect(await nameable(null)).toEqual(["bfil_moved", "bfil_sent"])
      const wanted = { booking_id: annas, onlyParticipant: null }
      expect(await bookings.findFile({ ...wanted, file_id: "bfil_moved" })).toMatchObject({ name: "pass.pdf" })
      for (const file_id of ["bfil_forged", "bfil_bens", "bfil_gone"]) {
        await expect(bookings.findFile({ ...wanted, file_id })).rejects.toMatchObject({ code: "file_not_found" })
      }
    })

    it("through a participant's own link: what came through it and what stands in the own answers (M18)", async () => {
      await keep("bfil_bookers", { booking_id: annas }, null)
      await keep("bfil_own", { booking_id: annas }, pat)
      await keep("bfil_answered", { booking_id: annas }, null)
      await keep("bfil_another", { booking_id: annas }, "bpar_other")
      await answer(annas, pat, "bfil_answered")
      expect(await nameable(pat)).toEqual(["bfil_answered", "bfil_own"])
      const wanted = { booking_id: annas, onlyParticipant: pat }
      expect(await bookings.findFile({ ...wanted, file_id: "bfil_answered" })).toMatchObject({ name: "pass.pdf" })
      await expect(bookings.findFile({ ...wanted, file_id: "bfil_bookers" })).rejects.toMatchObject({
        code: "file_not_found",
      })
    })

    it("a cart's files become the booking's where its answers name them, and stay the cart's else", async () => {
      await keep("bfil_named", { cart_id: "cart_1" }, null)
      await keep("bfil_unnamed", { cart_id: "cart_1" }, null)
      await keep("bfil_elsewhere", { cart_id: "cart_2" }, null)
      expect((await bookings.filesOfCart("cart_1")).map(({ id }) => id)).toEqual(["bfil_named", "bfil_unnamed"])
      await answer(annas, null, "bfil_named")
      await answer(annas, pat, "bfil_elsewhere")
      await inTransaction((transaction) => attachFiles(transaction, { cart_id: "cart_1", booking_id: annas }))
      const rows = await sql<{ id: string; booking_id: string | null }>(
        "select id, booking_id from booking_file order by id"
      )
      expect(rows).toEqual([
        { id: "bfil_elsewhere", booking_id: null },
        { id: "bfil_named", booking_id: annas },
        { id: "bfil_unnamed", booking_id: null },
      ])
      expect((await bookings.filesOfCart("cart_1")).map(({ id }) => id)).toEqual(["bfil_unnamed"])
    })

    it("no more than 500 for one booking", async () => {
      await sql(
        `insert into booking_file (id, booking_id, question_id, name, type, size, sha256, key, salt)
         select 'bfil_' || n, ?, 'q', 'a', 't', 1, '', 'k', 's' from generate_series(1, 500) n`,
        [annas]
      )
      await expect(keep("bfil_501", { booking_id: annas }, null)).rejects.toMatchObject({ code: "too_many_files" })
    })
  })

  describe("files that no answer names", () => {
    it("are erased after a day; named by a booking or a registration they stay", async () => {
      await keep("bfil_answered", { booking_id: annas }, null)
      await answer(annas, pat, "bfil_answered")
      await keep("bfil_registered", { cart_id: "cart_1" }, null)
      await registration("cart_1", "bfil_registered")
      await keep("bfil_stray", { booking_id: annas }, null)
      await keep("bfil_forgotten", { cart_id: "cart_1" }, null)
      expect(await bookings.eraseStrayFiles(10)).toBe(0)
      await twoDaysLater()
      expect(await bookings.eraseStrayFiles(1)).toBe(1)
      expect(await bookings.eraseStrayFiles(10)).toBe(1)
      expect(await left()).toEqual(["bfil_answered", "bfil_registered"])
      await sql("update booking_registration set updated_at = now() - interval '31 days'")
      expect(await bookings.eraseStrayFiles(10)).toBe(1)
    })

    it("lose name and salt at once, and are forgotten when their content is out", async () => {
      await keep("bfil_stray", { booking_id: annas }, null)
      await twoDaysLater()
      await bookings.eraseStrayFiles(10)
      expect(await sql("select name, salt, sha256, key from booking_file")).toEqual([
        { name: "", salt: "", sha256: "", key: "key-bfil_stray" },
      ])
      expect(await bookings.erasedFiles(10)).toEqual([{ id: "bfil_stray", key: "key-bfil_stray" }])
      await bookings.forgetFile("bfil_stray")
      expect(await bookings.erasedFiles(10)).toEqual([])
    })

    it("are not erased under the hands of somebody who is naming them", async () => {
      await keep("bfil_now", { booking_id: annas }, null)
      await twoDaysLater()
      await inTransaction(async (transaction) => {
        await filesOfBooking(transaction, annas, null)
        expect(await bookings.eraseStrayFiles(10)).toBe(0)
      })
      expect(await bookings.eraseStrayFiles(10)).toBe(1)
    })
  })
})
