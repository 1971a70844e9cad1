import { REMEDIES } from "../../src/domain/reconciliation/remedy"
import { findingSentence } from "../../src/domain/reconciliation/sentences/finding-sentence"
import { reconcileEverything } from "../../src/workflows/reconciling/reconcile-everything"
import { beginReconciliation } from "../../src/workflows/reconciling/run-reconciliation"
import { ok } from "../fixtures/api"
import { type BusyWorld, openBusyWorld } from "../fixtures/busy-world"
import { BOOKING_DAMAGES } from "../fixtures/damages/bookings"
import { OTHER_DAMAGES } from "../fixtures/damages/cases-and-messages"
import { type Damage, letAnHourPass, sqlOf } from "../fixtures/damages/damage"
import { MONEY_DAMAGES } from "../fixtures/damages/money"
import { SEAT_DAMAGES } from "../fixtures/damages/seats"
import { bank } from "../fixtures/payments/bank"
import { inShop } from "../fixtures/shop"

const DAMAGES = [...SEAT_DAMAGES, ...BOOKING_DAMAGES, ...MONEY_DAMAGES, ...OTHER_DAMAGES]

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
      return plant({ container, people, events: world.events, sql: sqlOf(container) })
    }
    const kinds = (codes: readonly string[]) => [...new Set(codes)].sort()
    const run = async () => {
      const { done } = await beginReconciliation(shop().container, { scope: "full", requested_by: null })
      await done
    }
    const openFindings = async () =>
      (await ok(shop().world.staff.get<{ findings: StaffFinding[] }>("/admin/booking-findings?limit=100"))).findings

    it("finds nothing in a busy shop where nothing is wrong", async () => {
      const findings = await reconcileEverything(shop().container)
      expect(findings.map((finding) => findingSentence(finding, "en").wrong)).toEqual([])
    })

    describe.each(DAMAGES)("when $that", (damage) => {
      const [code] = damage.finds
      it(`says ${damage.finds.join(", ")}${damage.left ? ", and repairs it" : ""}`, async () => {
        await plant(damage)
        await run()
        const found = await openFindings()
        expect(kinds(found.map((finding) => finding.code))).toEqual(kinds(damage.finds))
        const named = found.filter((finding) => finding.code === code)
        expect(named.some(({ repairable }) => repairable)).toBe(damage.left !== null)
        if (!damage.left) return
        for (const { id } of named) await ok(shop().world.staff.post(`/admin/booking-findings/${id}/repair`))
        expect(kinds((await reconcileEverything(shop().container)).map((finding) => finding.code))).toEqual(
          kinds(damage.left)
        )
      })
    })

    it("plants every damage that there is a sentence for", () => {
      expect(kinds(DAMAGES.flatMap(({ finds }) => finds))).toEqual(kinds(Object.keys(REMEDIES)))
    })
  },
  { payment_providers: ["pp_system_default", "pp_test_card", "pp_test_hold", "pp_test_invoice"] }
)
