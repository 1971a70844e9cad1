import { PaymentActions } from "@medusajs/framework/utils"
import { InvoicePaymentService } from "../service"

const invoice = (refunds: "refuse" | "by_hand" = "refuse") => new InvoicePaymentService({}, { refunds })
const refund = { amount: 10, data: { promised: true } }

describe("payment on invoice", () => {
  it("lets an order be placed on the promise to pay", async () => {
    const { data } = await invoice().initiatePayment()
    expect(await invoice().authorizePayment({ data })).toEqual({
      status: "pending_authorization",
      data: { promised: true },
    })
  })

  it("becomes a payment to capture when staff ask about the promise again: the money has come", async () => {
    const { data: open } = await invoice().initiatePayment()
    const { data: promised } = await invoice().authorizePayment({ data: open })
    const { status, data } = await invoice().authorizePayment({ data: promised })
    expect(status).toBe("authorized")
    expect(await invoice().capturePayment({ data })).toEqual({ data })
  })

  it("begins without a promise, whatever a browser sent along, and again when the amount changes", async () => {
    // Core lays what the provider answers over what the browser sent.
    expect((await invoice().initiatePayment()).data).toEqual({ promised: false })
    expect(await invoice().updatePayment()).toEqual({ data: { promised: false } })
  })

  it("refuses a refund with a sentence for staff, since no money would move", async () => {
    await expect(invoice().refundPayment(refund)).rejects.toThrow(/Pay it back by bank transfer/)
  })

  it("notes a refund where the shop says that it pays back by hand", async () => {
    expect(await invoice("by_hand").refundPayment(refund)).toEqual({ data: refund.data })
  })

  it.each(["cancelPayment", "deletePayment", "retrievePayment"] as const)(
    "has nothing to do for %s",
    async (method) => {
      expect(await invoice()[method]({ data: { promised: true } })).toEqual({ data: { promised: true } })
    }
  )

  it("knows no webhooks, and says how a session stands", async () => {
    expect(await invoice().getWebhookActionAndData()).toEqual({ action: PaymentActions.NOT_SUPPORTED })
    expect((await invoice().getPaymentStatus({ data: { promised: true } })).status).toBe("pending_authorization")
    expect((await invoice().getPaymentStatus({ data: {} })).status).toBe("pending")
  })

  it.each([{ refunds: "sometimes" }, { refund: "by_hand" }])("refuses options that it does not know: %j", (options) => {
    expect(() => InvoicePaymentService.validateOptions(options)).toThrow(/payment-invoice/)
  })

  it("needs no options", () => {
    expect(() => InvoicePaymentService.validateOptions({})).not.toThrow()
  })
})
