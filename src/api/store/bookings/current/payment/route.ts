import { loadPayment } from "../../../../../workflows/paying/link/load-payment"
import { openPayment } from "../../../../access/open-payment"
import { refusing } from "../../../../refusals/answer"
import { paymentView } from "./view"

/** What is open of a booking, and how it can be paid. Changes nothing. */
export const GET = refusing(async (req, res) => {
  res.json({ payment: paymentView(await loadPayment(req.scope, await openPayment(req))) })
})
