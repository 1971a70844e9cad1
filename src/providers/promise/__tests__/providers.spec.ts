import { PaymentActions } from "@medusajs/framework/utils"
import { InvoicePaymentService } from "../../payment-invoice/service"
import { TillPaymentService } from "../../payment-till/service"

const refund = { amount: 10, data: { promised: true } }

describe.each([
  { name: "payment on invoice", Service: InvoicePaymentService, folder: /payment-invoice/, refused: /bank transfer/ },
  { name: "payment at the till", Service: TillPaymentService, folder: /payment-till/, refused: /refund slip/ },
])("$name", ({ Service, folder, refused }) => {
  const provider = new Service({}, {})

  it("lets an order be placed on the promise to pay", async () => {
    const { data } = await provider.initiatePayment()
    expect(await provider.authorizePayment({ data })).toEqual({
      status: "pending_authorization",
      data: { promised: true },
    })
  })

  it("becomes a payment to capture when staff ask about the promise again: the money has come", async () => {
    const { data: open } = await provider.initiatePayment()
    const { data: promised } = await provider.authorizePayment({ data: open })
    const { status, data } = await provider.authorizePayment({ data: promised })
    expect(status).toBe("authorized")
    expect(await provider.capturePayment({ data })).toEqual({ data })
  })

  it("begins without a promise, whatever a browser sent along, and again when the amount changes", async () => {
    // Core lays what the provider answers over what the browser sent.
    expect((await provider.initiatePayment()).data).toEqual({ promised: false })
    expect(await provider.updatePayment()).toEqual({ data: { promised: false } })
  })

  it("refuses a refund with a sentence for staff, since no money would move", async () => {
    await expect(provider.refundPayment(refund)).rejects.toThrow(refused)
  })

  it("notes a refund where the shop says that it pays back by hand", async () => {
    expect(await new Service({}, { refunds: "by_hand" }).refundPayment(refund)).toEqual({ data: refund.data })
  })

  it.each(["cancelPayment", "deletePayment", "retrievePayment"] as const)(
    "has nothing to do for %s",
    async (method) => {
      expect(await provider[method]({ data: { promised: true } })).toEqual({ data: { promised: true } })
    }
  )

  it("knows no webhooks, and says how a session stands", async () => {
    expect(await provider.getWebhookActionAndData()).toEqual({ action: PaymentActions.NOT_SUPPORTED })
    expect((await provider.getPaymentStatus({ data: { promised: true } })).status).toBe("pending_authorization")
    expect((await provider.getPaymentStatus({ data: {} })).status).toBe("pending")
  })

  it.each([{ refunds: "sometimes" }, { refund: "by_hand" }])("refuses options that it does not know: %j", (options) => {
    expect(() => Service.validateOptions(options)).toThrow(folder)
  })

  it("needs no options", () => {
    expect(() => Service.validateOptions({})).not.toThrow()
  })
})
