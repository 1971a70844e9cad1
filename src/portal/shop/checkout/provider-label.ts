import { isTill } from "../../../domain/paying/at-till"
import type { PaymentHandlers } from "./payment-handlers"

/** What a way to pay is called where its handler does not say: Medusa knows providers by id only. */
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

/** The last part of `pp_card_captured`, as a word. */
export function providerName(id: string): string {
  const [, kind = id] = id.split("_")
  return kind.charAt(0).toUpperCase() + kind.slice(1).replace(/-/g, " ")
}

export function handlerLabel(handlers: PaymentHandlers, id: string, language: string): string | null {
  const label = handlers[id]?.label
  return label?.[language] ?? label?.en ?? null
}
