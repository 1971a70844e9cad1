import type { MedusaResponse } from "@medusajs/framework/http"

/** `unfinished`: the customer or another request goes on with this very cart. */
export type Completion = "ordered" | "unfinished" | "failed"

/** The customer has something to do with the provider, and completes the cart then. */
const REQUIRES_MORE = "payment_requires_more_error"

type Body = { type?: unknown; error?: { type?: unknown } }

/**
 * Tells once how a completion went, where its answer ends: also when nobody is there to read it, for an order that runs
 * is not stopped by a client that left. Read from the body: a provider that throws is answered with status 200.
 */
export function watchCompletion(res: MedusaResponse, tell: (completion: Completion) => void): void {
  let completion: Completion = "failed"
  let told = false
  const { json, end } = res
  res.json = (body: unknown) => {
    completion = completionIn(body)
    return json.call(res, body)
  }
  res.end = ((...chunk: Parameters<typeof end>) => {
    if (!told) tell(completion)
    told = true
    return end.apply(res, chunk)
  }) as typeof end
}

function completionIn(body: unknown): Completion {
  const { type, error }: Body = body !== null && typeof body === "object" ? body : {}
  if (type === "order") return "ordered"
  // `conflict`: another request is completing the cart.
  if (type === "conflict" || error?.type === REQUIRES_MORE) return "unfinished"
  return "failed"
}
