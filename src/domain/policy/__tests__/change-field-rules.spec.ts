import {
  cellName,
  changeFieldRules,
  changeFieldRulesSchema,
  type RuleChange,
  revertedChanges,
} from "../change-field-rules"
import type { FieldRules } from "../field"

/** The organiser of a concert sets what customers may do with each field. */
describe("The matrix ticket type × field (M1, M3)", () => {
  const rules: FieldRules = { email: { mode: "hidden" }, phone: { mode: "read_only" } }
  const change = (field: RuleChange["field"], rule: RuleChange["rule"]): RuleChange => {
    return { ticket_type_id: null, field, rule }
  }

  it("changes the cells that are named and no other", () => {
    const until = { kind: "days_before_start" as const, days: 2 }
    expect(changeFieldRules(rules, [change("last_name", { mode: "editable", until }), change("email", null)])).toEqual({
      phone: { mode: "read_only" },
      last_name: { mode: "editable", until },
    })
  })

  it("is as it was once a change is taken back", () => {
    const changes = [change("email", null), change("address", { mode: "hidden" })]
    const back = revertedChanges(changes, () => rules)
    expect(changeFieldRules(changeFieldRules(rules, changes), back)).toEqual(rules)
  })

  it("names a cell by its ticket type and field", () => {
    expect(cellName({ ticket_type_id: null, field: "question:bqst_1" })).toBe("rule:event:question:bqst_1")
    expect(cellName({ ticket_type_id: "btkt_1", field: "email" })).toBe("rule:btkt_1:email")
  })

  it("takes fields that exist, and at least one of them", () => {
    const taken = (changes: unknown[]) => changeFieldRulesSchema.safeParse({ changes }).success
    expect(taken([change("email", null)])).toBe(true)
    expect(taken([])).toBe(false)
    expect(taken([{ ticket_type_id: null, field: "ticket_type", rule: null }])).toBe(false)
    expect(taken([{ ticket_type_id: null, field: "email", rule: { mode: "maybe" } }])).toBe(false)
  })
})
