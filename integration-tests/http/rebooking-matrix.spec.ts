import { randomUUID } from "node:crypto"
import { toDecimal } from "../../src/domain/money/decimal"
import { minor } from "../../src/domain/money/minor"
import type { ShownPlan } from "../../src/domain/rebooking/shown-plan"
import { type Answer, type Api, ok, type Refused } from "../fixtures/api"
import { enter, mailsAbout } from "../fixtures/bookings"
import { seatsApart } from "../fixtures/books"
import { chainOf, ledgerOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import { type Rebooked, type StaffBooking } from "../fixtures/rebook"
import { CELLS, type Cell, paidOf, totalsOf } from "../fixtures/rebooking-matrix/cells"
import { expectedOf } from "../fixtures/rebooking-matrix/expected"
import { booksTwo, type Hall, openHall, typeOf } from "../fixtures/rebooking-matrix/hall"
import { inShop } from "../fixtures/shop"

const TAX = { germany: 19, austria: 20, japan: 10 }
const nameOf = (cell: Cell) => Object.values(cell).join(" × ").replaceAll("_", " ")

/** Every two values of {paid} × {price} × {strategy} × {extent} × {who} × {region} meet in one of these at least. */
inShop(
  (shop) => {
    let hall: Hall
    beforeAll(async () => {
      hall = await openHall(shop().world)
    })
    /** Who asks, and under which path. */
    const asking = async ({ actor }: Cell, { id, number }: StaffBooking): Promise<{ api: Api; path: string }> => {
      const { staff, storefront } = shop().world
      if (actor === "staff") return { api: staff, path: `/admin/bookings/${id}` }
      return { api: await enter(storefront, { number, email: "anna@example.com" }), path: "/store/bookings/current" }
    }
    const changeOf = (cell: Cell, { participants }: StaffBooking) => {
      const [from, to] = [hall.here.tickets[typeOf(cell, "old")]?.id, hall.there.tickets[typeOf(cell, "fresh")]?.id]
      const { strategy, extent } = cell
      if (extent === "whole") return { target: { event_id: hall.there.id, ticket_types: [{ from, to }] }, strategy }
      return { moves: [{ participant_id: participants[0]?.id, event_id: hall.there.id, ticket_type_id: to }], strategy }
    }

    it("has some forty cells", () => {
      expect(CELLS.length).toBeGreaterThanOrEqual(40)
      expect(new Set(CELLS.map(nameOf)).size).toBe(CELLS.length)
    })

    it.each(CELLS.map((cell) => [nameOf(cell), cell] as const))("%s", async (_name, cell) => {
      const { world, container } = shop()
      const { booking: old, orders } = await booksTwo(world, hall, cell)
      const captured = bank.total("capture")
      const { api, path } = await asking(cell, old)
      const change = changeOf(cell, old)
      const preview: Answer<{ plan: ShownPlan } & Refused> = await api.post(`${path}/rebooking-preview`, change)
      const expected = expectedOf(cell)
      if (expected === "refused") {
        const before = await ledgerOf(world.staff, old.order_id)
        expect(preview).toMatchObject({ status: 403, body: { code: "settlement_not_allowed" } })
        expect(await ledgerOf(world.staff, old.order_id)).toEqual(before)
        return
      }
      const { plan } = await ok(Promise.resolve(preview))
      const { old: oldTotal, fresh } = totalsOf(cell)
      const { carried, due, back, outside } = expected
      const rate = TAX[cell.region]
      expect(plan).toMatchObject({
        from: { total: oldTotal, tax: Math.round((oldTotal * rate) / (100 + rate)) },
        to: { total: fresh, tax: Math.round((fresh * rate) / (100 + rate)) },
        difference: fresh - oldTotal,
        settlement: { carried, due, back },
      })

      const body = { ...change, version: old.version, plan_hash: plan.hash }
      const reason = cell.actor === "staff" ? { reason: "Asked for by phone" } : {}
      const committed = api.post<Rebooked & { bookings: string[] }>(
        `${path}/rebookings`,
        { ...body, ...reason },
        { "idempotency-key": randomUUID() }
      )
      const { bookings } = await ok(committed)
      expect(bookings).toHaveLength(cell.extent === "whole" ? 1 : 2)
      const read = async (id: string) =>
        (await ok(world.staff.get<{ booking: StaffBooking }>(`/admin/bookings/${id}`))).booking
      const [left, ...made] = await Promise.all([old.id, ...bookings].map(read))
      const [main] = made
      if (!left || !main) throw new Error("Nothing was made")
      expect(left).toMatchObject({ status: "cancelled", rebooked_to: { id: main.id } })
      expect(made.map(({ status }) => status)).toEqual(made.map(() => expected.status))
      expect(made.flatMap(({ participants }) => participants.map(({ first_name }) => first_name)).sort()).toEqual([
        "Anna",
        "Ben",
      ])

      const decimal = (cents: number) => toDecimal(minor(cents), plan.currency_code)
      const stays = cell.strategy === "repay" ? back : 0
      expect(await ledgerOf(world.staff, old.order_id)).toMatchObject({
        ...{ status: "canceled", total: 0, tax: 0, paid: decimal(stays), pending: -decimal(stays) + 0 },
      })
      expect(await ledgerOf(world.staff, main.order_id)).toMatchObject({
        ...{ total: decimal(fresh), paid: decimal(expected.new_paid), pending: decimal(fresh - expected.new_paid) },
      })
      const owed = [left, ...made].flatMap(({ refund_cases }) => refund_cases)
      expect(owed.map(({ amount, status }) => [amount, status])).toEqual(back > 0 ? [[back, "requested"]] : [])

      const settledBefore = cell.payment === "settled_outside" ? paidOf(cell) : 0
      const chain = await chainOf(world.staff, [...orders, main.order_id])
      expect(chain.transactions - decimal(outside + settledBefore)).toBeCloseTo(chain.captured_less_refunded, 8)
      expect(bank.total("refund")).toBe(0)
      const isCapturedFirst = cell.payment === "authorised" && expected.new_paid > 0
      expect(bank.total("capture") - captured).toBe(isCapturedFirst ? decimal(oldTotal) : 0)
      expect(await seatsApart(container)).toEqual([])
      const mails = await Promise.all(made.map(({ number }) => mailsAbout(container, number)))
      expect(mails.flat().filter((mail) => mail === "booking_rebooked → anna@example.com")).toHaveLength(1)
    })
  },
  { payment_providers: ["pp_system_default", "pp_test_card", "pp_test_hold", "pp_test_invoice"] }
)
