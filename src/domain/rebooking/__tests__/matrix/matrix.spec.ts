import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { RebookingPlan } from "../../plan"
import { planRebooking } from "../../plan-rebooking"
import { settledOutside } from "../../settle"
import { CELLS, type Cell, changeOf, factsOf, newTotalOf, paidIn } from "./cells"
import { HEAD, row } from "./row"

const PAGE = join(__dirname, "../../../../../docs/rebooking-matrix.md")
const planned = (cell: Cell) => planRebooking(changeOf(cell), factsOf(cell))

describe("every way of settling a rebooking", () => {
  it("does what docs/rebooking-matrix.md says, to the cent", () => {
    const table = [...HEAD, ...CELLS.map((cell) => row(cell, planned(cell)))]
    expect(
      readFileSync(PAGE, "utf8")
        .split("\n")
        .filter((line) => line.startsWith("|"))
    ).toEqual(table)
  })

  it("is refused only where customers want to settle outside", () => {
    const refused = CELLS.filter((cell) => !planned(cell).ok)
    expect(refused).toEqual(CELLS.filter(({ actor, strategy }) => actor === "customer" && strategy === "external"))
  })

  const accepted = CELLS.flatMap((cell) => {
    const plan = planned(cell)
    return plan.ok ? [{ cell, plan: plan.value }] : []
  })

  it("pays for the new booking: carried, due and settled outside are its price", () => {
    for (const { cell, plan } of accepted) {
      const { carried, due } = plan.settlement
      expect({ cell, paid: carried + due + settledOutside(plan.settlement, plan.to.total) }).toEqual({
        cell,
        paid: newTotalOf(cell),
      })
    }
  })

  it("loses nothing of what was paid: it is carried, goes back, or was never taken", () => {
    for (const { cell, plan } of accepted) {
      const { carried, back } = plan.settlement
      const { kind, releases } = plan.transfer
      const untaken = releases || kind === "authorisation" ? paidIn(cell) - carried : 0
      expect({ cell, kept: carried + back + untaken }).toEqual({ cell, kept: paidIn(cell) })
    }
  })

  it("asks for nothing and owes nothing at once, but where all is paid back and paid anew", () => {
    for (const { cell, plan } of accepted) {
      const { due, back } = plan.settlement
      expect({ cell, both: due > 0 && back > 0 }).toEqual({ cell, both: plan.settlement.kind === "repay" && due > 0 })
    }
  })

  it("says for each ticket what it cost and costs: they sum up to the sides", () => {
    for (const { cell, plan } of accepted) {
      const sum = (of: (ticket: RebookingPlan["tickets"][number]) => number) =>
        plan.tickets.reduce((total, ticket) => total + of(ticket), 0)
      const sums = [sum(({ old_amount }) => old_amount), sum(({ new_amount }) => new_amount)]
      expect({ cell, sums }).toEqual({ cell, sums: [plan.from.total, newTotalOf(cell)] })
    }
  })

  it("writes to the booker, and of the second booking too where it is split", () => {
    for (const { cell, plan } of accepted) {
      const mails = cell.extent === "part" ? ["booking_rebooked", "booking_confirmed"] : ["booking_rebooked"]
      expect({ cell, mails: plan.mails }).toEqual({ cell, mails })
    }
  })
})
