import type { ChangeKind } from "../../client"
import type { CustomerBooking, May } from "../api/answers"

/** The rights that bear on a person's data. */
export const PERSON_RIGHTS = ["first_name", "last_name", "email", "phone", "address"] as const
const NAMES: readonly string[] = ["first_name", "last_name"]
const CONTACT: readonly string[] = ["email", "phone", "address"]

/** What a change of the booking itself may be made of, in the order in which people ask. */
const CHANGES: readonly ChangeKind[] = ["event", "ticket_type", "tickets", "add_ons", "promotion_code"]

type FieldGroup = "names" | "contact" | "answers" | "locale" | "add_ons"
export type RightGroup = FieldGroup | `change_${ChangeKind}` | "cancel" | "cancel_parts"

/** Refusals that say the same of different things: that the organiser does it. */
const LEFT_TO_ORGANISER: readonly string[] = [
  "rebooking_not_allowed",
  "rebooking_kind_not_allowed",
  "cancelling_not_allowed",
]

/**
 * What may still be done with groups of fields, those together that share it. Open as long as one of them is: `until` is the first deadline among
 * those that are open, `more` tells that others are closed already or close later. Else the first reason counts.
 */
export type GroupRight = { groups: RightGroup[]; may: May; more: boolean }

/** True where several things have in common that only the organiser does them: one sentence says so of all. */
export function isLeftToOrganiser({ groups, may }: GroupRight): boolean {
  return groups.length > 1 && !may.allowed && LEFT_TO_ORGANISER.includes(may.code)
}

/** The rights of a booking as its page sums them up; what is hidden or does not exist is not among them. */
export function rightGroups({ may, participants, ...booking }: CustomerBooking): GroupRight[] {
  const hasAddOns = booking.add_ons.length > 0 || booking.offered_add_ons.length > 0
  const going = participants.filter(({ status }) => status !== "cancelled").map((participant) => participant.may.fields)
  const everywhere = [may.fields ?? {}, ...going]
  const collect = (sets: readonly Record<string, May>[], wanted: (key: string) => boolean) =>
    sets.flatMap((fields) =>
      Object.entries(fields)
        .filter(([key]) => wanted(key))
        .map(([, right]) => right)
    )
  const groups: [RightGroup, May[]][] = [
    ["names", collect(going, (key) => NAMES.includes(key))],
    ["contact", collect(everywhere, (key) => CONTACT.includes(key))],
    ["answers", collect(everywhere, (key) => key.startsWith("question:"))],
    ["add_ons", hasAddOns ? collect(everywhere, (key) => key === "add_ons") : []],
    ["locale", collect([may.fields ?? {}], (key) => key === "locale")],
    ...CHANGES.map((kind): [RightGroup, May[]] => [`change_${kind}`, may.changes ? [may.changes[kind]] : []]),
    ["cancel", may.cancel && may.fields ? [may.cancel] : []],
    ["cancel_parts", may.cancel_parts && going.length > 1 ? [may.cancel_parts] : []],
  ]
  const summed: GroupRight[] = []
  for (const [group, rights] of groups) {
    const right = together(rights)
    const same = right && summed.find((other) => reason(other) === reason(right))
    if (same) same.groups.push(group)
    else if (right) summed.push({ groups: [group], ...right })
  }
  return summed
}

/** Equal where two rights are told in the same words. */
function reason({ may, more }: Pick<GroupRight, "may" | "more">): string {
  if (!may.allowed && LEFT_TO_ORGANISER.includes(may.code)) return "left to the organiser"
  return JSON.stringify([may, more])
}

function together(rights: readonly May[]): { may: May; more: boolean } | null {
  const open = rights.filter((may): may is Extract<May, { allowed: true }> => may.allowed)
  if (open.length === 0) return rights[0] ? { may: rights[0], more: false } : null
  const moments = open.flatMap(({ until }) => until ?? []).sort()
  const until = moments[0] ?? null
  const same = open.length === rights.length && open.every((may) => may.until === open[0]?.until)
  return { may: { allowed: true, until }, more: !same }
}
