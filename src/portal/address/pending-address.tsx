import { useEffect, useRef, useState } from "react"
import type { CustomerBooking } from "../api/answers"
import { type Problem, problemOf, refusedFor } from "../api/problem"
import { Button } from "../controls/button"
import { Field } from "../controls/field"
import { ProblemNotice } from "../controls/problem-notice"
import { useWait } from "../controls/wait"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { addressTexts } from "./texts"
import { useAddress } from "./use-address"
import { usePendingAddress } from "./use-pending-address"

/** A new address that waits for the code from its mailbox (SPEC P12): type it, have another sent, or keep the old address. */
export function PendingAddress({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(addressTexts)
  const { language } = useLanguage()
  const { email, until, expired, forget } = usePendingAddress(booking)
  const address = useAddress()
  const [code, setCode] = useState("")
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState<"confirm" | "send" | "keep" | null>(null)
  const [sent, setSent] = useState(false)
  const wait = useWait(problem)
  const input = useRef<HTMLInputElement>(null)
  const waited = useRef(email !== null)

  // Whoever has just asked for it types the code next; whoever comes back later begins at the top of the page.
  useEffect(() => {
    if (email && !waited.current) input.current?.focus()
    waited.current = email !== null
  }, [email])

  if (!email) return null
  const over = expired || refusedFor(problem, "address_code_expired")
  const run = async (what: "confirm" | "send" | "keep", work: () => Promise<void>) => {
    setBusy(what)
    setProblem(null)
    setSent(false)
    await work().catch((error: unknown) => setProblem(problemOf(error)))
    setBusy(null)
  }
  const sendAgain = () =>
    run("send", async () => {
      await address.want(booking, email)
      setCode("")
      setSent(true)
      input.current?.focus()
    })
  const keepOld = () =>
    run("keep", async () => {
      await address.drop()
      forget()
    })
  const clock = new Intl.DateTimeFormat(formatTag(language), { hour: "2-digit", minute: "2-digit" })

  return (
    <section className="missing pending-address" aria-labelledby="pending-address-title">
      <h2 id="pending-address-title">{t("title")}</h2>
      <p>{over || !until ? t("over", { email }) : t("sent_to", { email, time: clock.format(Date.parse(until)) })}</p>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (busy || over || wait !== null || code.trim() === "") return
          run("confirm", () => address.confirm(code))
        }}
      >
        {!over && (
          <Field
            ref={input}
            label={t("code")}
            hint={t("code_hint")}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
        {!refusedFor(problem, "address_code_expired") && <ProblemNotice problem={problem} />}
        <p role="status" className="saved">
          {sent && t("sent_again")}
        </p>
        <div className="form-actions">
          {!over && (
            <Button type="submit" busy={busy === "confirm"} disabled={wait !== null || code.trim() === ""}>
              {t("confirm")}
            </Button>
          )}
          <Button tone={over ? "main" : "plain"} busy={busy === "send"} disabled={wait !== null} onClick={sendAgain}>
            {t("send_again")}
          </Button>
          <Button tone="plain" busy={busy === "keep"} onClick={keepOld}>
            {t("keep_old")}
          </Button>
        </div>
      </form>
    </section>
  )
}
