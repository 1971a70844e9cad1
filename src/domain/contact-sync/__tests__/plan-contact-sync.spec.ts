import { planContactSync } from "../plan-contact-sync"

const anna = { id: "cus_anna", has_account: true, first_name: "Anna", last_name: "Jahn", phone: null }
const edit = {
  changed: ["last_name", "phone", "email"],
  person: { first_name: "Anne", last_name: "Wald", phone: "+4930901820" },
  owns_order: true,
  by_staff: false,
}
const synced = (change: object, customer: object = {}) =>
  planContactSync({ ...anna, ...customer }, { ...edit, ...change }).map(({ field, after }) => `${field}: ${after}`)

describe("what an edit tells a customer (P19, P20)", () => {
  it("is what was changed of name and phone: not what was left alone, and never the e-mail address", () => {
    expect(planContactSync(anna, edit)).toEqual([
      { subject: "cus_anna", field: "last_name", before: "Jahn", after: "Wald" },
      { subject: "cus_anna", field: "phone", before: null, after: "+4930901820" },
    ])
  })

  it("is nothing where the customer says so already, and takes nothing away", () => {
    expect(synced({}, { last_name: "Wald", phone: "+4930901820" })).toEqual([])
    expect(synced({ person: { last_name: null, phone: "" } })).toEqual([])
  })

  it("touches no account that merely has a participant's address, unless staff edit; a guest's data follows", () => {
    expect(synced({ owns_order: false })).toEqual([])
    expect(synced({ owns_order: false, by_staff: true })).toEqual(["last_name: Wald", "phone: +4930901820"])
    expect(synced({ owns_order: false }, { has_account: false })).toHaveLength(2)
  })
})
