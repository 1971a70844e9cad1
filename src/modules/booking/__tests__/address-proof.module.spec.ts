import { addressCode } from "../../../domain/access/address-code"
import { refusalIn } from "../../../domain/refusal/refusal-error"
import type { Actor } from "../change-log/append-change"
import { annasOrder, editOf } from "./annas-order"
import { bookingModule, SECRET } from "./small-world"

const CUSTOMER: Actor = { type: "customer", id: null, channel: "store" }
const now = "2027-05-02T12:00:00.000Z"

bookingModule(({ bookings, open, sql }) => {
  let id: string
  beforeEach(async () => {
    await open({ concert: null, "concert/adult": null })
    id = (await bookings.registerBooking(annasOrder())).id
    await sql("delete from booking_outbox_message")
  })

  const facts = () => {
    const { request: _, ...rest } = editOf(id, { version: 1 }, { actor: CUSTOMER, now })
    return rest
  }
  const ask = (email: string) => bookings.askProof({ ...facts(), version: 1, email })
  const proofs = () => bookings.listAddressProofs({ booking_id: id })
  const codeOf = async () => {
    const [proof] = await proofs()
    return addressCode(SECRET, { proof_id: proof?.id ?? "", booking_id: id, email: proof?.email ?? "" })
  }
  const attempt = (code: string, at = now) => bookings.tryCode({ booking_id: id, participant_id: null, code, now: at })
  const code = (work: Promise<unknown>) =>
    work.then(
      () => "went through",
      (error) => refusalIn(error)?.code
    )

  it("counts every one of many tries at once, and hears five", async () => {
    await ask("new@example.com")
    const right = await codeOf()
    const wrong = right === "00000000" ? "00000001" : "00000000"
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => attempt(wrong)))
    const heard = tries.flatMap((one) => (one.status === "fulfilled" && "left" in one.value ? one.value.left : []))
    expect(heard.sort()).toEqual([0, 1, 2, 3, 4])
    expect(await code(attempt(right))).toBe("address_code_expired")
  })

  it("is one for each person: asking again at once leaves the last, and only its code fits", async () => {
    await ask("first@example.com")
    const first = await codeOf()
    await Promise.all(["second@example.com", "third@example.com"].map(ask))
    expect(await proofs()).toHaveLength(1)
    expect(await attempt(first)).toMatchObject({ left: 4 })
    expect(await attempt(await codeOf())).toMatchObject({ proof_id: expect.stringMatching(/^bapr_/) })
  })

  it("is good to its last millisecond", async () => {
    await ask("new@example.com")
    const right = await codeOf()
    expect(await code(attempt(right, "2027-05-02T12:30:00.001Z"))).toBe("address_code_expired")
    expect(await attempt(right, "2027-05-02T12:30:00.000Z")).toHaveProperty("proof_id")
  })

  it("makes the address once, of two that confirm at the same moment, and raises the generation", async () => {
    await ask("new@example.com")
    const tried = await attempt(await codeOf())
    const proof_id = "proof_id" in tried ? tried.proof_id : ""
    const ends = await Promise.all([1, 2].map(() => code(bookings.confirmAddress({ ...facts(), proof_id }))))
    expect(ends.sort()).toEqual(["address_code_expired", "went through"])
    expect(await bookings.retrieveBooking(id)).toMatchObject({ email: "new@example.com", token_generation: 2 })
    expect(await proofs()).toEqual([])
  })

  it("stays where the edit is refused: nothing is lost but the try", async () => {
    await ask("new@example.com")
    const tried = await attempt(await codeOf())
    const proof_id = "proof_id" in tried ? tried.proof_id : ""
    const closed = { ok: false, refusal: { code: "field_not_editable", field: "email" } } as const
    const rights = { ...facts().rights, booking: { email: closed } }
    expect(await code(bookings.confirmAddress({ ...facts(), rights, proof_id }))).toBe("field_not_editable")
    expect(await proofs()).toHaveLength(1)
    expect(await bookings.retrieveBooking(id)).toMatchObject({ email: "anna@example.com", token_generation: 1 })
  })

  it("is refused as the edit would be, and kept for nobody then", async () => {
    expect(await code(ask("anna@example.com"))).toBe("address_unchanged")
    expect(await code(bookings.askProof({ ...facts(), version: 2, email: "new@example.com" }))).toBe("booking_stale")
    expect(
      await code(bookings.editBooking({ ...facts(), request: { version: 1, booker: { email: "x@example.com" } } }))
    ).toBe("address_unproven")
    expect(await proofs()).toEqual([])
    expect(await bookings.listOutboxMessages({ booking_id: id })).toEqual([])
  })
})
