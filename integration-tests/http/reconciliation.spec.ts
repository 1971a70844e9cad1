import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { REMEDIES } from "../../src/domain/reconciliation/remedy"
import { findingSentence } from "../../src/domain/reconciliation/sentences/finding-sentence"
import reconcileCommand from "../../src/scripts/reconcile"
import { reconcileEverything } from "../../src/workflows/reconciling/reconcile-everything"
import { reconcileWhatIsDue } from "../../src/workflows/reconciling/reconcile-what-is-due"
import { beginReconciliation } from "../../src/workflows/reconciling/run-reconciliation"
import { ok } from "../fixtures/api"
import { type BusyWorld, openBusyWorld } from "../fixtures/busy-world"
import { BILLING_DAMAGES } from "../fixtures/damages/billing"
import { BOOKING_DAMAGES } from "../fixtures/damages/bookings"
import { OTHER_DAMAGES } from "../fixtures/damages/cases-and-messages"
import { type Damage, sqlOf } from "../fixtures/damages/damage"
import { MONEY_DAMAGES } from "../fixtures/damages/money"
import { remember } from "../fixtures/damages/put-back"
import { SEAT_DAMAGES } from "../fixtures/damages/seats"
import { letAnHourPass } from "../fixtures/let-an-hour-pass"
import { bank } from "../fixtures/payments/bank"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"

const DAMAGES = {
  seats: SEAT_DAMAGES,
  "bookings and their orders": BOOKING_DAMAGES,
  money: MONEY_DAMAGES,
  "receipts and documents": BILLING_DAMAGES,
  "refund cases, mails and histories": OTHER_DAMAGES,
}

const RUNS = "/admin/booking-reconciliations"

type Run = { id: string; status: string; expected: number; counted: Record<string, number> }
type Outcome = { finds: string[]; left: string[] | null }
type StaffFinding = { id: string; code: string; wrong: string; todo: string; repairable: boolean }

inShop(
  (shop) => {
    let people: BusyWorld
    beforeAll(async () => {
      bank.reset()
      people = await openBusyWorld(shop())
      await letAnHourPass(shop().container)
    })

    const plant = ({ plant }: Damage) => {
      const { container, world } = shop()
      return plant({ container, world, people, events: world.events, sql: sqlOf(container) })
    }
    const kinds = (codes: readonly string[]) => [...new Set(codes)].sort()
    const run = async () => {
      const { done } = await beginReconciliation(shop().container, { scope: "full", requested_by: null })
      await done
    }
    const openFindings = async () =>
      (await ok(shop().world.staff.get<{ findings: StaffFinding[] }>("/admin/booking-findings?limit=100"))).findings

    /** What a run finds, and what is left after each finding of the first kind was repaired; null: it has no button. */
    const outcomeOf = async (damage: Damage): Promise<Outcome> => {
      await plant(damage)
      await run()
      const found = await openFindings()
      const finds = kinds(found.map(({ code }) => code))
      const named = found.filter(({ code, repairable }) => code === damage.finds[0] && repairable)
      if (named.length === 0) return { finds, left: null }
      for (const { id } of named) await ok(shop().world.staff.post(`/admin/booking-findings/${id}/repair`))
      // What a repair asks for, documents for one, is made in a moment.
      await shop().mailbox.all()
      const left = await reconcileEverything(shop().container)
      return { finds, left: kinds(left.map(({ code }) => code)) }
    }

    it("finds nothing in a busy shop where nothing is wrong", async () => {
      const findings = await reconcileEverything(shop().container)
      expect(findings.map((finding) => findingSentence(finding, "en").wrong)).toEqual([])
    })

    describe.each(Object.entries(DAMAGES))("damages of %s", (_what, damages) => {
      it("are each named with what to do and, where a button can, repaired", async () => {
        const putBack = await remember(shop().container)
        const told: Record<string, Outcome> = {}
        for (const damage of damages) {
          told[damage.that] = await outcomeOf(damage)
          await putBack()
        }
        const expected = damages.map(({ that, finds, left }) => [
          that,
          { finds: kinds(finds), left: left && kinds(left) },
        ])
        expect(told).toEqual(Object.fromEntries(expected))
      })
    })

    describe("a run that staff ask for", () => {
      it("goes on in the background, alone, and says what it looked at", async () => {
        const { staff } = shop().world
        const begun = await staff.post<{ reconciliation: Run }>(RUNS)
        expect(begun).toMatchObject({ status: 202, body: { reconciliation: { status: "running", scope: "full" } } })
        expect(await staff.post(RUNS)).toMatchObject({ status: 409, body: { code: "reconciliation_running" } })
        const [last] = await until(
          async () => (await ok(staff.get<{ reconciliations: Run[] }>(RUNS))).reconciliations,
          ([run]) => run?.status === "finished"
        )
        expect(last).toMatchObject({ id: begun.body.reconciliation.id, found: 0, error: null })
        expect(last?.counted.bookings).toBe(last?.expected)
      })

      it("leaves out what is changing at this moment, and forgets nothing that was found there", async () => {
        const sql = sqlOf(shop().container)
        await sql("update booking set status = 'awaiting_payment' where id = ?", [people.anna.booking.id])
        await run()
        expect(await openFindings()).toHaveLength(1)
        await sql("update booking set status = 'confirmed' where id = ?", [people.anna.booking.id])
        await sql(`update "order" set updated_at = now()`)
        await run()
        expect(await openFindings()).toHaveLength(1)
      })
    })

    it("repairs unasked what needs nobody's decision: a capture that the server stopped before booking", async () => {
      const { container } = shop()
      const damage = MONEY_DAMAGES.find(({ finds }) => finds[0] === "capture_not_booked")
      if (damage) await plant(damage)
      await run()
      expect((await openFindings()).map(({ code }) => code)).toEqual(["capture_not_booked"])
      await reconcileWhatIsDue(container, new Date())
      expect(await openFindings()).toEqual([])
      expect(await reconcileEverything(container)).toEqual([])
    })

    it("is told by the command too, which ends with exit code 1 as long as something is wrong", async () => {
      const { container } = shop()
      const told = jest.spyOn(container.resolve(ContainerRegistrationKeys.LOGGER), "error").mockReturnValue(undefined)
      try {
        await reconcileCommand({ container, args: [] })
        expect(process.exitCode ?? 0).toBe(0)
        if (SEAT_DAMAGES[0]) await plant(SEAT_DAMAGES[0])
        await reconcileCommand({ container, args: [] })
        expect(process.exitCode).toBe(1)
        expect(told.mock.calls.flat().join("\n")).toMatch(
          /counter_differs_from_claims: “Autumn concert” counts .* Press “Repair”/
        )
      } finally {
        process.exitCode = 0
        told.mockRestore()
      }
    })

    describe("a finding", () => {
      const counter = SEAT_DAMAGES[0]
      const find = async () => {
        if (counter) await plant(counter)
        await run()
        const [finding] = await openFindings()
        return `/admin/booking-findings/${finding?.id}`
      }

      it("reads German where staff do, and keeps who has looked at it", async () => {
        const { staff } = shop().world
        const path = await find()
        const german = staff.with({ "accept-language": "de-DE" })
        const { finding } = await ok(german.post<{ finding: StaffFinding }>(`${path}/look`, { note: "Ich war es" }))
        expect(finding).toMatchObject({ looked: { by: "Stella Staff", note: "Ich war es" } })
        expect(finding.wrong).toMatch(/^„Autumn concert“ zählt \d Plätze als vergeben/)
        expect(await staff.post(`${path}/look`, { note: "x".repeat(1001) })).toMatchObject({ status: 400 })
      })

      it("is repaired once, and stands among the resolved then", async () => {
        const { staff } = shop().world
        const path = await find()
        await ok(staff.post(`${path}/repair`))
        expect(await staff.post(`${path}/repair`)).toMatchObject({
          status: 409,
          body: { code: "finding_not_repairable" },
        })
        expect(await openFindings()).toEqual([])
        const { findings } = await ok(
          staff.get<{ findings: StaffFinding[] }>(
            "/admin/booking-findings?status=resolved&severity=error&code=counter_differs_from_claims"
          )
        )
        expect(findings).toHaveLength(1)
        expect(await staff.post("/admin/booking-findings/bfnd_gone/repair")).toMatchObject({ status: 404 })
        expect(await staff.get("/admin/booking-findings?limit=101")).toMatchObject({ status: 400 })
      })
    })

    it("plants every damage that there is a sentence for", () => {
      expect(kinds(Object.values(DAMAGES).flatMap((damages) => damages.flatMap(({ finds }) => finds)))).toEqual(
        kinds(Object.keys(REMEDIES))
      )
    })
  },
  { payment_providers: ["pp_system_default", "pp_test_card", "pp_test_hold", "pp_test_invoice"] }
)
