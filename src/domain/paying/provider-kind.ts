import { isTill } from "./at-till"

/** What a way to pay is to people, as far as its id tells: Medusa knows providers by nothing else. */
export type ProviderKind = "manual" | "invoice" | "till" | "other"

export function providerKind(id: string): ProviderKind {
  if (id === "pp_system_default") return "manual"
  if (isTill(id)) return "till"
  return /invoice|rechnung/.test(id) ? "invoice" : "other"
}

/** Nothing is paid by it here and now: the money comes by bank, or to the till. */
export function isPromise(id: string): boolean {
  return ["invoice", "till"].includes(providerKind(id))
}

/** Of `pp_stripe-ideal_stripe` the part that says who it is, as a word: "Stripe ideal". */
export function providerName(id: string): string {
  const [, kind = id] = id.split("_")
  return kind.charAt(0).toUpperCase() + kind.slice(1).replace(/-/g, " ")
}
