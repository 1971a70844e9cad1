import { randomUUID } from "node:crypto"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CapturePaymentInput,
  DeletePaymentInput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RetrievePaymentInput,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, MedusaError, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import type { PromiseOptions } from "./options"

/** Written by us alone: what a browser sends as a session's data is overwritten when the session begins. */
const PROMISED = { promised: true }
const OPEN = { promised: false }

/**
 * A way to pay that never moves money: an order is placed on the promise to pay (`pending_authorization`), and what came in
 * is noted by hand, as a receipt or with Medusa's own authorise and capture. A refund is refused, or noted as done by hand.
 */
export abstract class PromiseProvider extends AbstractPaymentProvider<PromiseOptions> {
  /** What staff read who try to refund a payment through it. */
  protected abstract readonly noRefunds: string

  private readonly refunds: PromiseOptions["refunds"]

  constructor(container: Record<string, unknown>, options: PromiseOptions) {
    super(container, options)
    this.refunds = options.refunds
  }

  async initiatePayment(): Promise<InitiatePaymentOutput> {
    return { id: randomUUID(), data: OPEN }
  }

  async updatePayment() {
    return { data: OPEN }
  }

  /**
   * The buyer's order is the first to ask and gets a promise. Whoever asks about a promise again is staff at the order,
   * to say that the money has come: then there is a payment to capture.
   */
  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const status = isPromised(data) ? PaymentSessionStatus.AUTHORIZED : PaymentSessionStatus.PENDING_AUTHORIZATION
    return { status, data: PROMISED }
  }

  async capturePayment({ data }: CapturePaymentInput) {
    return { data }
  }

  /** The text stands in the admin and with the refund case, for staff. */
  async refundPayment({ data }: RefundPaymentInput) {
    if (this.refunds === "by_hand") return { data }
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, this.noRefunds)
  }

  async cancelPayment({ data }: CancelPaymentInput) {
    return { data }
  }

  async deletePayment({ data }: DeletePaymentInput) {
    return { data }
  }

  async retrievePayment({ data }: RetrievePaymentInput) {
    return { data }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return {
      status: isPromised(data) ? PaymentSessionStatus.PENDING_AUTHORIZATION : PaymentSessionStatus.PENDING,
      data,
    }
  }

  async getWebhookActionAndData() {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

function isPromised(data: Record<string, unknown> | undefined): boolean {
  return data?.promised === true
}
