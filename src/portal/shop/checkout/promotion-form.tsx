import { type FormEvent, useState } from "react"
import { problemOf } from "../../api/problem"
import { Button } from "../../controls/button"
import { CodeField } from "../../controls/code-field"
import { controlTexts } from "../../controls/texts"
import { useTexts } from "../../language/language-context"
import type { Cart } from "./cart"
import { checkoutTexts } from "./texts"
import { codesOf, usePromotion } from "./use-checkout"

/** A promotion code, tried at once: the totals beside it follow. */
export function PromotionForm({ cart }: { cart: Cart }) {
  const t = useTexts(checkoutTexts)
  const say = useTexts(controlTexts)
  const redeem = usePromotion(cart.id)
  const [typed, setTyped] = useState("")
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [code] = codesOf(cart)

  const put = async (next: string | null) => {
    setBusy(true)
    setError(null)
    await redeem(next).then(
      (taken) => {
        if (next && !taken) setError(t("promotion_unknown"))
        else setTyped("")
      },
      (failed: unknown) => {
        const problem = problemOf(failed)
        setError(problem.kind === "refused" ? t("promotion_unknown") : say(`${problem.kind}_title`))
      }
    )
    setBusy(false)
  }
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    if (typed.trim() && !busy) put(typed.trim())
  }

  if (code) {
    return (
      <p className="promotion" role="status">
        {t("promotion_taken", { code })}{" "}
        <button type="button" className="link-button" onClick={() => put(null)}>
          {t("promotion_remove")}
        </button>
      </p>
    )
  }
  return (
    <form className="promotion" onSubmit={submit}>
      <CodeField label={t("promotion")} value={typed} error={error} onType={setTyped} />
      <Button type="submit" tone="plain" busy={busy}>
        {t("redeem")}
      </Button>
    </form>
  )
}
