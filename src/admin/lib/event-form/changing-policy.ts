import type { CompletePolicy, Policy } from "../../../domain/policy/policy"
import type { RebookingKind } from "../../../domain/policy/rebooking-kinds"
import type { Direction, Settlements, Strategy } from "../../../domain/policy/settlements"
import { type FeeForm, feeForm, readFee } from "./fee"
import type { Source } from "./source"

/** What customers may do where changing is on, in the order in which forms ask it. */
export const REBOOKING_KINDS = [
  "event",
  "ticket_type",
  "tickets",
  "add_ons",
  "promotion_code",
] as const satisfies readonly RebookingKind[]
export const PRICE_RULES = ["inherit", "any", "not_cheaper", "dearer", "equal"] as const
export const PRICE_BASES = ["inherit", "new", "old", "lower"] as const
export const DIRECTIONS = ["lower", "equal", "higher"] as const satisfies readonly Direction[]
export const STRATEGIES = ["offset", "repay", "external"] as const satisfies readonly Strategy[]

/** What a form holds of changing a booking, besides its switch and its deadline. */
export type ChangingForm = {
  rebooking_kinds: { source: Source; kinds: RebookingKind[] }
  price_rule: (typeof PRICE_RULES)[number]
  price_basis: (typeof PRICE_BASES)[number]
  rebooking_fee: FeeForm
  settlements: { source: Source; by: Settlements }
}

export function changingForm(own: Policy, inherited: CompletePolicy, language: string): ChangingForm {
  return {
    rebooking_kinds: {
      source: own.rebooking_kinds === undefined ? "inherit" : "own",
      kinds: own.rebooking_kinds ?? inherited.rebooking_kinds,
    },
    price_rule: own.price_rule ?? "inherit",
    price_basis: own.price_basis ?? "inherit",
    rebooking_fee: feeForm(own.rebooking_fee, language),
    settlements: {
      source: own.settlements === undefined ? "inherit" : "own",
      by: own.settlements ?? inherited.settlements,
    },
  }
}

export function changingChange(form: ChangingForm): Policy {
  const { rebooking_kinds, price_rule, price_basis, settlements } = form
  const rebooking_fee = readFee(form.rebooking_fee)
  return {
    ...(rebooking_kinds.source === "own" && {
      rebooking_kinds: REBOOKING_KINDS.filter((kind) => rebooking_kinds.kinds.includes(kind)),
    }),
    ...(price_rule !== "inherit" && { price_rule }),
    ...(price_basis !== "inherit" && { price_basis }),
    ...(rebooking_fee && { rebooking_fee }),
    ...(settlements.source === "own" && { settlements: settlementsOf(settlements.by) }),
  }
}

/** The default of a direction is one of what is allowed, whatever is ticked. */
function settlementsOf(by: Settlements): Settlements {
  const complete = ({ default: chosen, allowed }: Settlements["lower"]) => ({
    default: chosen,
    allowed: STRATEGIES.filter((one) => one === chosen || allowed.includes(one)),
  })
  return { lower: complete(by.lower), equal: complete(by.equal), higher: complete(by.higher) }
}
