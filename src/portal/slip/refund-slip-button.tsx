import { useState } from "react"
import { type Problem, problemOf } from "../api/problem"
import { keepFile } from "../booking/use-download"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { useTexts } from "../language/language-context"
import { useSend } from "../portal-context"
import { slipTexts } from "./texts"

/** Saves the slip with which the till pays a refund of the open booking out. */
export function RefundSlipButton({ number }: { number: string }) {
  const t = useTexts(slipTexts)
  const send = useSend()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const print = async () => {
    setBusy(true)
    setProblem(null)
    await send((open) => open.refundSlip()).then(
      (slip) => keepFile(slip, `${t("refund_file")}-${number}.pdf`),
      (thrown: unknown) => setProblem(problemOf(thrown))
    )
    setBusy(false)
  }
  return (
    <>
      <Button tone="plain" busy={busy} onClick={print}>
        {t("print_refund")}
      </Button>
      <ProblemNotice problem={problem} />
    </>
  )
}
