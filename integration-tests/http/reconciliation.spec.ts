import { findingSentence } from "../../src/domain/reconciliation/sentences/finding-sentence"
import { reconcileEverything } from "../../src/workflows/reconciling/reconcile-everything"
import { openBusyWorld } from "../fixtures/busy-world"
import { bank } from "../fixtures/payments/bank"
import { inShop } from "../fixtures/shop"

inShop(
  (shop) => {
    beforeEach(() => bank.reset())

    it("finds nothing where nothing is wrong", async () => {
      await openBusyWorld(shop())
      const findings = await reconcileEverything(shop().container)
      expect(findings.map((finding) => findingSentence(finding, "en").wrong)).toEqual([])
    })
  },
  { payment_providers: ["pp_system_default", "pp_test_card", "pp_test_hold", "pp_test_invoice"] }
)
