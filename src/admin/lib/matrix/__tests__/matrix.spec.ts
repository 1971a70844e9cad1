import type { Policy } from "../../../../domain/policy/policy"
import { changedCells, columnsOf, fieldsOf, matrixOf, nameOfCell, resolveCell } from "../matrix"

/** The concert hides the phone, the balcony shows it read-only; the shop hides addresses. */
describe("The matrix as the page holds it (M1, M3)", () => {
  const balcony: Policy = { fields: { phone: { mode: "read_only" } } }
  const concert: Policy = { fields: { phone: { mode: "hidden" } } }
  const shop: Policy = { fields: { address: { mode: "hidden" } } }
  const event = {
    policy: concert,
    ticket_types: [
      { id: "btkt_stalls", policy: {} },
      { id: "btkt_balcony", policy: balcony },
    ],
  }
  const fields = fieldsOf([{ id: "bqst_meal" }])
  const stored = matrixOf(event, fields)
  const cell = (ticket_type_id: string | null, field: (typeof fields)[number]) => ({ ticket_type_id, field })

  it("has the event and each ticket type as columns, and a row for each question", () => {
    expect(columnsOf(event)).toEqual([null, "btkt_stalls", "btkt_balcony"])
    expect(fields).toContain("question:bqst_meal")
  })

  it("resolves a cell by the nearest level that says something, and names it", () => {
    expect(resolveCell(cell("btkt_balcony", "phone"), stored, shop)).toEqual({
      rule: { mode: "read_only" },
      level: "ticket_type",
    })
    expect(resolveCell(cell("btkt_stalls", "phone"), stored, shop).level).toBe("event")
    expect(resolveCell(cell("btkt_stalls", "address"), stored, shop)).toMatchObject({ level: "shop" })
    expect(resolveCell(cell(null, "email"), stored, shop)).toEqual({ rule: { mode: "editable" }, level: "default" })
  })

  it("says which cells were changed, and that none is once they are changed back", () => {
    const draft = new Map(stored)
    draft.set(nameOfCell(cell(null, "question:bqst_meal")), { mode: "read_only" })
    draft.set(nameOfCell(cell("btkt_balcony", "phone")), null)
    expect(changedCells(draft, stored)).toEqual([
      { ticket_type_id: null, field: "question:bqst_meal", rule: { mode: "read_only" } },
      { ticket_type_id: "btkt_balcony", field: "phone", rule: null },
    ])
    expect(changedCells(new Map(stored), stored)).toEqual([])
  })
})
