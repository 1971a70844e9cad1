import { useQuery } from "@tanstack/react-query"
import { useMemo } from "react"
import type { Plan, Target } from "../api/answers"
import { useShowBooking } from "../booking/use-booking"
import { useLanguage } from "../language/language-context"
import { usePortal, useSend } from "../portal-context"
import { randomKey } from "./random-key"
import type { Choice } from "./rebook-page"

/** The events that this booking may be moved to, with prices in its currency. */
export function useTargets(number: string) {
  const send = useSend()
  const { language } = useLanguage()
  return useQuery({
    queryKey: ["targets", number, language],
    queryFn: () => send((open) => open.rebookingTargets()),
  })
}

/** Asks for the plan of a rebooking; nothing changes by it. */
export function usePreview(): (target: Target) => Promise<Plan> {
  const send = useSend()
  return (target) => send((open) => open.previewRebooking({ target }))
}

/**
 * Does what the plan says, and opens the new booking. However often one plan is sent, after a lost connection or an
 * expired access, it is done once.
 */
export function useRebook({ target, plan, version }: Choice): () => Promise<void> {
  const { session } = usePortal()
  const send = useSend()
  const show = useShowBooking()
  // One key for one plan: a new plan is a new request.
  const idempotency_key = useMemo(() => `${plan.hash}-${randomKey()}`, [plan.hash])
  return async () => {
    const request = { version, plan_hash: plan.hash, target, idempotency_key }
    const { booking, access } = await send((open) => open.rebook(request))
    session.adopt(access)
    session.know(booking.number, true)
    show(booking)
  }
}
