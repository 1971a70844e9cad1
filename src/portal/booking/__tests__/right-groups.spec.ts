import { isLeftToOrganiser, type RightGroup, rightGroups } from "../right-groups"
import { booking, no, participant, yes } from "./example-booking"

const SOON = "2026-11-30T11:00:00.000Z"
const LATER = "2026-12-20T11:00:00.000Z"
const names = (first: ReturnType<typeof yes>, last = first) => ({
  may: { fields: { first_name: first, last_name: last } },
})
const groupOf = (group: RightGroup, of: ReturnType<typeof booking>) =>
  rightGroups(of).find(({ groups }) => groups.includes(group))

describe("The rights summed up", () => {
  it("M9: name the first deadline of what is open, and that others differ", () => {
    const of = booking([participant(1, "Anna", names(yes(LATER))), participant(2, "Ben", names(yes(SOON)))])
    expect(groupOf("names", of)).toEqual({ groups: ["names"], may: yes(SOON), more: true })
  })

  it("say one deadline plainly where all share it", () => {
    const of = booking([participant(1, "Anna", names(yes(SOON))), participant(2, "Ben", names(yes(SOON)))])
    expect(groupOf("names", of)).toEqual({ groups: ["names"], may: yes(SOON), more: false })
  })

  it("give the reason where nothing of a group is open", () => {
    const of = booking([participant(1, "Anna", names(no("Names are closed.")))])
    expect(groupOf("names", of)).toEqual({ groups: ["names"], may: no("Names are closed."), more: false })
  })

  it("stand together where they share a limit, and leave out what is hidden and what nobody asks", () => {
    const of = booking([participant(1, "Anna", names(yes(SOON)))])
    expect(rightGroups(of)).toEqual([
      { groups: ["names"], may: yes(SOON), more: false },
      { groups: ["contact", "locale"], may: yes(), more: false },
    ])
  })

  it("U4: tell of each kind of change and of cancelling, together what shares a limit or a reason", () => {
    const changes = {
      event: yes(SOON),
      ticket_type: yes(SOON),
      tickets: no("Not online."),
      add_ons: no("Not online."),
      promotion_code: no("Not online."),
    }
    const of = booking([participant(1, "Anna"), participant(2, "Ben")])
    const may = { ...of.may, changes, cancel: yes(LATER), cancel_parts: no("Only the whole booking.") }
    const groups = rightGroups({ ...of, may }).map(({ groups }) => groups)
    expect(groups).toContainEqual(["change_event", "change_ticket_type"])
    expect(groups).toContainEqual(["change_tickets", "change_add_ons", "change_promotion_code"])
    expect(groups).toContainEqual(["cancel"])
    expect(groups).toContainEqual(["cancel_parts"])
  })

  it("U4: what only the organiser does is one matter, whatever it is; a reason of one's own stays one", () => {
    const kinds = ["tickets", "add_ons", "promotion_code"] as const
    const theirs = kinds.map((kind) => [kind, no(`${kind} only by the organiser.`, "rebooking_kind_not_allowed")])
    const changes = { event: yes(SOON), ticket_type: no("Nothing else is on sale."), ...Object.fromEntries(theirs) }
    const of = booking([participant(1, "Anna")])
    const may = { ...of.may, changes, cancel: no("The organiser cancels for you.", "cancelling_not_allowed") }
    const groups = rightGroups({ ...of, may })
    expect(groups.filter(isLeftToOrganiser).map((group) => group.groups)).toEqual([
      ["change_tickets", "change_add_ons", "change_promotion_code", "cancel"],
    ])
    expect(groups.map((group) => group.groups)).toContainEqual(["change_ticket_type"])
    const alone = { ...of.may, cancel: may.cancel }
    expect(rightGroups({ ...of, may: alone }).filter(isLeftToOrganiser)).toEqual([])
  })

  it("do not speak of single tickets where there is one", () => {
    const of = booking([participant(1, "Anna")])
    const may = { ...of.may, cancel: yes(LATER), cancel_parts: yes(SOON) }
    expect(rightGroups({ ...of, may }).flatMap(({ groups }) => groups)).not.toContain("cancel_parts")
  })

  it("M18: say nothing of the whole booking to a participant's own link", () => {
    const { booker: _, answers: __, ...own } = booking([participant(1, "Ben")])
    const { fields: ___, ...may } = own.may
    expect(rightGroups({ ...own, may }).map(({ groups }) => groups)).toEqual([["names"]])
  })
})
