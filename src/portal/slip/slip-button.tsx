import { useState } from "react"
import type { PaymentProof } from "../../client"
import { type Problem, problemOf } from "../api/problem"
import { keepFile } from "../booking/use-download"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { useTexts } from "../language/language-context"
import { useClient } from "../portal-context"
import { slipTexts } from "./texts"

/** Saves the payment slip to be printed, made of what is open at that moment. `prove` opens the payment first where nothing does. */
export function SlipButton({ number, prove }: { number: string; prove: () => Promise<PaymentProof | null> }) {
  const t = useTexts(slipTexts)
  const client = useClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const print = async () => {
    setBusy(true)
    setProblem(null)
    await save().catch((thrown: unknown) => setProblem(problemOf(thrown)))
    setBusy(false)
  }
  const save = async () => {
    const proof = await prove()
    if (proof) keepFile(await client.payment(proof).paymentSlip(), `${t("file")}-${number}.pdf`)
  }
  return (
    <div className="slip">
      <Button tone="plain" busy={busy} onClick={print}>
        {t("print")}
      </Button>
      <p className="until">{t("hint")}</p>
      <ProblemNotice problem={problem} />
    </div>
  )
}
