import { RefusalError } from "../../domain/refusal/refusal-error"

/** Whoever waits for a payout: once they were told that it takes longer, nothing new is begun for them. */
export type Asker = { readonly hasLeft: boolean }

/**
 * Waits for work as long as an asker can be kept waiting; then throws `refund_pending`, and the work goes on. How it ends
 * stands in the refund case, so its late error is nobody's to hear.
 */
export async function withinPatience(seconds: number, work: (asker: Asker) => Promise<void>): Promise<void> {
  const asker = { hasLeft: false }
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      asker.hasLeft = true
      reject(new RefusalError({ code: "refund_pending" }))
    }, seconds * 1000)
  })
  const working = work(asker)
  working.catch(() => undefined)
  try {
    await Promise.race([working, patience])
  } finally {
    clearTimeout(timer)
  }
}
