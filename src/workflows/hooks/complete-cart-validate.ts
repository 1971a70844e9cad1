import type { MedusaContainer } from "@medusajs/framework/types"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { COMPLETION, holdCartSeats } from "../selling/hold-cart-seats"

/**
 * Verifies or claims the seats of a cart that is being completed, on every path: store routes, webhooks, scripts.
 * A shop with a handler of its own for this hook switches ours off (`validate_hook: false`) and calls this in its own.
 * Seats that the middleware of the route holds already are only looked at. It runs again on every repeat, and refuses
 * by throwing: core then gives the money back where it was captured.
 */
export async function validateTickets(
  { input }: { input: { id: string } },
  { container }: { container: MedusaContainer }
) {
  const hold = await holdCartSeats(container, input.id, COMPLETION)
  if (hold.kind === "refused") throw new RefusalError(hold.refusal)
}

let registered = false

/** Registers `validateTickets`, once for the process: a second handler of the hook stops the boot. */
export function registerValidateHook(): void {
  if (registered) return
  registered = true
  completeCartWorkflow.hooks.validate(validateTickets)
}
