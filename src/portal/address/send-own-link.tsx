import { useState } from "react"
import type { CustomerBooking, Participant } from "../api/answers"
import { type Problem, problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { useTexts } from "../language/language-context"
import { useSend } from "../portal-context"
import { addressTexts } from "./texts"

type SendOwnLinkProps = { booking: CustomerBooking; participant: Participant }

/** Has a participant mailed the own link to the own ticket (SPEC M18); shown to the booker, where the shop would send it. */
export function SendOwnLink({ booking, participant: { id, email, status } }: SendOwnLinkProps) {
  const t = useTexts(addressTexts)
  const send = useSend()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [state, setState] = useState<"idle" | "busy" | "sent">("idle")
  const { edit } = booking.may
  const off = !edit.allowed && edit.code === "self_service_off"
  if (!booking.booker || !email || status !== "registered" || booking.status === "cancelled" || off) return null
  const sendIt = async () => {
    setState("busy")
    setProblem(null)
    try {
      await send((open) => open.sendParticipantLink(id))
      setState("sent")
    } catch (error) {
      setProblem(problemOf(error))
      setState("idle")
    }
  }
  return (
    <div className="own-link">
      <Button tone="plain" busy={state === "busy"} onClick={sendIt}>
        {t("send_own_link", { email })}
      </Button>
      <p role="status" className="saved">
        {state === "sent" && t("own_link_sent")}
      </p>
      <ProblemNotice problem={problem} />
    </div>
  )
}
