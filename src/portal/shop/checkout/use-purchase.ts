import { useState } from "react"
import type { BookableEvent, Waiting } from "../../../client"
import { type Problem, problemOf } from "../../api/problem"
import { useLanguage } from "../../language/language-context"
import { usePath } from "../../layout/use-path"
import { useClient, usePortal } from "../../portal-context"
import { boughtMemory } from "../confirmation/bought-memory"
import type { Draft } from "../form/draft"
import type { Cart } from "./cart"
import { PaymentOpen, type PurchaseWish, purchase } from "./purchase"

type Buying = { event: BookableEvent; cart: Cart; draft: Draft; onBooked: () => void; onStale: () => void }
type Terms = Pick<PurchaseWish, "provider" | "handlers" | "container"> & { consents: boolean }

/** Buys the cart and goes to the confirmation; tells how the wait goes, and why nothing was bought. */
export function usePurchase({ event, cart, draft, onBooked, onStale }: Buying) {
  const client = useClient()
  const { config } = usePortal()
  const { language } = useLanguage()
  const { go } = usePath()
  const [busy, setBusy] = useState(false)
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [open, setOpen] = useState<PaymentOpen["reason"] | null>(null)

  const fail = (error: unknown) => {
    if (!(error instanceof PaymentOpen)) return setProblem(problemOf(error))
    setOpen(error.reason)
    if (error.reason === "total_changed") onStale()
  }
  const buy = async ({ consents, ...wish }: Terms) => {
    setBusy(true)
    setProblem(null)
    setOpen(null)
    const { terms_url, privacy_url } = config
    const consent = { at: new Date().toISOString(), language, terms_url, privacy_url, terms: event.terms }
    const whole = { ...wish, cart, language, onWait: setWaiting, consent: consents ? consent : null }
    await purchase(client, whole).then((bookings) => {
      boughtMemory(sessionStorage).write({ bookings, email: draft.booker.email.trim() })
      onBooked()
      go("confirmation")
    }, fail)
    setWaiting(null)
    setBusy(false)
  }
  return { buy, busy, waiting, problem, open }
}
