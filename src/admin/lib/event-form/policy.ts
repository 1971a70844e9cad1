import type { Policy } from "../../../domain/policy/policy"
import type { Deadline } from "../../../domain/time/deadline"
import { instantToStore, toWallClock, type WallClock } from "../time/wall-clock"

export const SWITCHES = ["inherit", "on", "off"] as const
export type Switch = (typeof SWITCHES)[number]

/** What a policy switches on or off, in the order in which forms ask it. */
export const POLICY_SWITCHES = ["rebooking", "edit_attended", "closes_with_event"] as const
export type PolicySwitch = (typeof POLICY_SWITCHES)[number]

export const DEADLINES = ["edit_until", "rename_until", "rebook_until"] as const
export type DeadlineName = (typeof DEADLINES)[number]

export const DEADLINE_KINDS = [
  "inherit",
  "event_end",
  "registration_end",
  "days_before_start",
  "hours_before_start",
  "at",
] as const satisfies readonly ("inherit" | Deadline["kind"])[]

/** A deadline as a form holds it: `count` of days or hours, `at` on the event's clocks. */
export type DeadlineForm = { kind: (typeof DEADLINE_KINDS)[number]; count: string; at: WallClock }

export type PolicyForm = { self_service: Switch } & Record<PolicySwitch, Switch> & Record<DeadlineName, DeadlineForm>

/** What an event or a ticket type says itself; what it leaves out is inherited, and stays so unless somebody chooses. */
export type OwnPolicy = { self_service: boolean | null; policy: Policy }

export function policyForm({ self_service, policy }: OwnPolicy, zone: string): PolicyForm {
  return {
    self_service: toSwitch(self_service),
    rebooking: toSwitch(policy.rebooking),
    edit_attended: toSwitch(policy.edit_attended),
    closes_with_event: toSwitch(policy.closes_with_event),
    edit_until: toDeadlineForm(policy.edit_until, zone),
    rename_until: toDeadlineForm(policy.rename_until, zone),
    rebook_until: toDeadlineForm(policy.rebook_until, zone),
  }
}

/** What this form does not ask goes along as it is stored, for a policy is replaced as a whole. */
export function policyChange(form: PolicyForm, zone: string, stored: Policy): OwnPolicy {
  const deadlines = DEADLINES.map((name) => [name, toDeadline(form[name], zone, stored[name])] as const)
  const switches = POLICY_SWITCHES.map((name) => [name, fromSwitch(form[name])] as const)
  const said = [...deadlines, ...switches].filter(([, value]) => value !== undefined && value !== null)
  const asked: readonly string[] = [...DEADLINES, ...POLICY_SWITCHES, "self_service"]
  const unasked = Object.entries(stored).filter(([name, value]) => !asked.includes(name) && value !== undefined)
  return {
    self_service: fromSwitch(form.self_service),
    policy: { ...Object.fromEntries(said), ...Object.fromEntries(unasked) },
  }
}

function toSwitch(value: boolean | null | undefined): Switch {
  if (value === null || value === undefined) return "inherit"
  return value ? "on" : "off"
}

function fromSwitch(value: Switch): boolean | null {
  return value === "inherit" ? null : value === "on"
}

function toDeadlineForm(deadline: Deadline | undefined, zone: string): DeadlineForm {
  const form: DeadlineForm = { kind: deadline?.kind ?? "inherit", count: "", at: "" }
  if (deadline?.kind === "at") form.at = toWallClock(deadline.at, zone)
  if (deadline?.kind === "hours_before_start") form.count = String(deadline.hours)
  if (deadline?.kind === "days_before_start") form.count = String(deadline.days)
  return form
}

function toDeadline(
  { kind, count, at }: DeadlineForm,
  zone: string,
  stored: Deadline | undefined
): Deadline | undefined {
  switch (kind) {
    case "inherit":
      return undefined
    case "at":
      return { kind, at: instantToStore(at, zone, stored?.kind === "at" ? stored.at : null) ?? "" }
    case "hours_before_start":
      return { kind, hours: Number(count) }
    case "days_before_start":
      return { kind, days: Number(count) }
    default:
      return { kind }
  }
}
