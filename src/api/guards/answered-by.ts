import type { MedusaResponse } from "@medusajs/framework/http"

/** How long core may take for its answer before nobody is kept waiting for it any more, in milliseconds. */
const MAX_WAIT = 60_000

/**
 * Runs work when the answer is complete and before it is sent; resolves when both are done. Listens to `end`, not to
 * `close`: a client that has left does not stop core.
 */
export function answeredBy(res: MedusaResponse, work: () => Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, MAX_WAIT)
    timer.unref()
    const end = res.end.bind(res) as (...args: unknown[]) => MedusaResponse
    const endAfterwards = (...args: unknown[]) => {
      res.end = end
      clearTimeout(timer)
      void work().finally(() => {
        end(...args)
        resolve()
      })
      return res
    }
    res.end = endAfterwards
  })
}
