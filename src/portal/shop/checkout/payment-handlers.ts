import type { PaymentSession } from "../../../client"
import { RequestFailed } from "../../api/problem"

/** What a handler is given to let somebody pay. */
export type PaymentTask = {
  session: PaymentSession
  /** An empty element of the page, for whatever the provider shows. */
  container: HTMLElement
  /** Of the page. */
  language: string
  /** Minor units. */
  amount: number
  currency_code: string
}

/** A way to pay that needs more than a click; a shop brings it in its script (docs/portal-payments.md). */
export type PaymentHandler = {
  /** How it is called in the choice of ways to pay, by language. */
  label?: Partial<Record<string, string>>
  /** Done once the customer has authorised the payment. Rejects with a sentence for them where they have not. */
  pay: (task: PaymentTask) => Promise<void>
}
export type PaymentHandlers = Partial<Record<string, PaymentHandler>>

const SCRIPT = "/bookings/payment.js"

/** The handlers of the shop's own script, by the ids of their providers; none where it has no script. */
export async function loadHandlers(): Promise<PaymentHandlers> {
  const script: { handlers?: PaymentHandlers } = await import(/* @vite-ignore */ SCRIPT)
  return script.handlers ?? {}
}

/** Has a handler let somebody pay, where the provider has one. What it says when it fails is for the customer. */
export async function letPay(handler: PaymentHandler | undefined, task: PaymentTask): Promise<void> {
  if (!handler) return
  try {
    await handler.pay(task)
  } catch (error) {
    const message = error instanceof Error ? error.message : ""
    throw new RequestFailed({ kind: "refused", status: 402, code: "payment_failed", message, details: {} })
  } finally {
    task.container.replaceChildren()
  }
}
