import type { MedusaResponse } from "@medusajs/framework/http"

/** `elsewhere`: another request is completing this very cart. */
export type Completion = "ordered" | "elsewhere" | "failed"

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
  const type = body !== null && typeof body === "object" && "type" in body ? body.type : null
  if (type === "order") return "ordered"
  return type === "conflict" ? "elsewhere" : "failed"
}
