import type { CompletePolicy, Policy } from "../../../domain/policy/policy"
import { type CancellingForm, cancellingChange, cancellingForm } from "./cancelling-policy"
import { type ChangingForm, changingChange, changingForm } from "./changing-policy"
import { type DeadlineForm, toDeadline, toDeadlineForm } from "./deadline"
import { fromSwitch, type Switch, toSwitch } from "./switch"

/** What a policy switches on or off, in the order in which forms ask it. */
export const POLICY_SWITCHES = [
  "rebooking",
  "edit_attended",
  "closes_with_event",
  "cancel_parts",
  "auto_refund",
] as const
export type PolicySwitch = (typeof POLICY_SWITCHES)[number]

export const DEADLINES = ["edit_until", "rename_until", "rebook_until", "cancel_until"] as const
export type DeadlineName = (typeof DEADLINES)[number]

export type PolicyForm = { self_service: Switch } & Record<PolicySwitch, Switch> &
  Record<DeadlineName, DeadlineForm> &
  ChangingForm &
  CancellingForm

/** What an event or a ticket type says itself; what it leaves out is inherited, and stays so unless somebody chooses. */
export type OwnPolicy = { self_service: boolean | null; policy: Policy }

type Context = {
  /** What holds where nothing is said: what forms begin with once somebody chooses to differ. */
  inherited: CompletePolicy
  zone: string
  language: string
}

export function policyForm({ self_service, policy }: OwnPolicy, { inherited, zone, language }: Context): PolicyForm {
  return {
    self_service: toSwitch(self_service),
    rebooking: toSwitch(policy.rebooking),
    edit_attended: toSwitch(policy.edit_attended),
    closes_with_event: toSwitch(policy.closes_with_event),
    cancel_parts: toSwitch(policy.cancel_parts),
    auto_refund: toSwitch(policy.auto_refund),
    edit_until: toDeadlineForm(policy.edit_until, zone),
    rename_until: toDeadlineForm(policy.rename_until, zone),
    rebook_until: toDeadlineForm(policy.rebook_until, zone),
    cancel_until: toDeadlineForm(policy.cancel_until, zone),
    ...changingForm(policy, inherited, language),
    ...cancellingForm(policy, inherited, language),
  }
}

/** What this form does not ask goes along as it is stored, for a policy is replaced as a whole. */
export function policyChange(form: PolicyForm, zone: string, stored: Policy): OwnPolicy {
  const deadlines = DEADLINES.map((name) => [name, toDeadline(form[name], zone, stored[name])] as const)
  const switches = POLICY_SWITCHES.map((name) => [name, fromSwitch(form[name])] as const)
  const said = [...deadlines, ...switches].filter(([, value]) => value !== undefined && value !== null)
  return {
    self_service: fromSwitch(form.self_service),
    policy: {
      ...Object.fromEntries(said),
      ...changingChange(form),
      ...cancellingChange(form),
      ...(stored.fields && { fields: stored.fields }),
    },
  }
}
