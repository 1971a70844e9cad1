import { changeRows } from "../change-rows"

const positions = new Map([
  ["bpar_1", 1],
  ["bpar_2", 2],
])
const changes = [
  { subject: "booking", field: "email", before: "anna@example.com", after: "anna@fluss.org" },
  { subject: "bpar_2", field: "email", before: null, after: "ben@example.com" },
  { subject: "bpar_2", field: "first_name", before: "Ben", after: "Benno" },
  { subject: "bpar_2", field: "ticket_code", before: "OLD", after: "NEW" },
]

describe("what a mail tells of a change", () => {
  it("tells the booker each field before and after, with sensitive values masked", () => {
    expect(changeRows(changes, positions, "booker")).toEqual([
      { field: "email", position: null, before: "a•••@e•••.com", after: "a•••@f•••.org" },
      { field: "email", position: 2, before: "", after: "b•••@e•••.com" },
      { field: "first_name", position: 2, before: "Ben", after: "Benno" },
    ])
  })

  it("tells the former address that it was replaced, and nothing of anybody else", () => {
    expect(changeRows(changes, positions, "old_address")).toEqual([
      { field: "email", position: null, before: "a•••@e•••.com", after: "a•••@f•••.org" },
    ])
  })

  it("never tells a ticket code", () => {
    expect(JSON.stringify(changeRows(changes, positions, "organiser"))).not.toMatch(/OLD|NEW|ticket_code/)
  })
})
