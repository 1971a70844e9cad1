import type { PaymentHandlers } from "./payment-handlers"

/** What a way to pay is called by the shop's own script for it. */
export function handlerLabel(handlers: PaymentHandlers, id: string, language: string): string | null {
  const label = handlers[id]?.label
  return label?.[language] ?? label?.en ?? null
}
