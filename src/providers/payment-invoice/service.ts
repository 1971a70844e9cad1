import { type PromiseOptions, readPromiseOptions } from "../promise/options"
import { PromiseProvider } from "../promise/promise-provider"

/** Payment on invoice: the promise is kept by bank. */
export class InvoicePaymentService extends PromiseProvider {
  static override identifier = "invoice"

  protected override readonly noRefunds =
    "This was paid on invoice: no money can be sent back through it. Pay it back by bank transfer or in cash."

  static override validateOptions(options: Record<string, unknown>): void {
    readPromiseOptions("payment-invoice", options)
  }

  constructor(container: Record<string, unknown>, options: Partial<PromiseOptions>) {
    super(container, readPromiseOptions("payment-invoice", options))
  }
}
