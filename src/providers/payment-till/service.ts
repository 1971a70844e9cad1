import { type PromiseOptions, readPromiseOptions } from "../promise/options"
import { PromiseProvider } from "../promise/promise-provider"

/**
 * Payment at the till: the promise is kept in cash or by card where the shop has its till, against a payment slip. The
 * booking waits for that (`awaiting_payment`), and the receipt's number confirms it.
 */
export class TillPaymentService extends PromiseProvider {
  static override identifier = "till"

  protected override readonly noRefunds =
    "This was paid at the till: no money can be sent back through it. Pay it back in cash or as a voucher, with a refund slip."

  static override validateOptions(options: Record<string, unknown>): void {
    readPromiseOptions("payment-till", options)
  }

  constructor(container: Record<string, unknown>, options: Partial<PromiseOptions>) {
    super(container, readPromiseOptions("payment-till", options))
  }
}
