import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { OpenPayment, PaymentProof } from "../../client"
import { isTill } from "../../domain/paying/at-till"
import { type Problem, problemOf } from "../api/problem"
import { useLanguage } from "../language/language-context"
import { useClient } from "../portal-context"
import { letPay, type PaymentHandler } from "../shop/checkout/payment-handlers"

/** How a payment ended: with the money, with the promise of it, on the way to the till, or with the fee of a booking that is cancelled. */
export type Done = "paid" | "billed" | "at_till" | "fee"

const ENDS: Partial<Record<OpenPayment["status"], Done>> = { paid: "paid", cancelled: "fee" }

type Paying = { proof: PaymentProof; payment: OpenPayment }
type Way = { provider: string; handler: PaymentHandler | undefined; container: HTMLElement }

/** Pays what was shown, and nothing else; tells how it ended, and why it did not. */
export function usePay({ proof, payment }: Paying) {
  const client = useClient()
  const queries = useQueryClient()
  const { language } = useLanguage()
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<Done | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { amount_due: amount, currency_code } = payment

  const pay = async ({ provider, handler, container }: Way) => {
    const asks = client.payment(proof)
    const session = await asks.begin(provider, amount)
    await letPay(handler, { session, container, language, amount, currency_code })
    const after = await asks.complete(session.id)
    setDone(ENDS[after.status] ?? (isTill(provider) ? "at_till" : "billed"))
    // The booking's own page shows it as paid then.
    await queries.invalidateQueries({ queryKey: ["booking"] })
  }
  const start = async (way: Way) => {
    setBusy(true)
    setProblem(null)
    await pay(way).catch(async (error: unknown) => {
      setProblem(problemOf(error))
      await queries.invalidateQueries({ queryKey: ["open-payment"] })
    })
    setBusy(false)
  }
  return { start, busy, done, problem }
}
