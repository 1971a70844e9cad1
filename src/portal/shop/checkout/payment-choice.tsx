import { providerKind, providerName } from "../../../domain/paying/provider-kind"
import { useLanguage, useTexts } from "../../language/language-context"
import type { PaymentHandlers } from "./payment-handlers"
import { handlerLabel } from "./provider-label"
import { checkoutTexts } from "./texts"

type PaymentChoiceProps = {
  providers: readonly string[]
  handlers: PaymentHandlers
  chosen: string | null
  onChoose: (provider: string) => void
}

/** How to pay; where there is one way only, it is told. */
export function PaymentChoice({ providers, handlers, chosen, onChoose }: PaymentChoiceProps) {
  const t = useTexts(checkoutTexts)
  const { language } = useLanguage()
  const labelOf = (id: string) => {
    const kind = providerKind(id)
    return handlerLabel(handlers, id, language) ?? (kind === "other" ? providerName(id) : t(`pay_${kind}`))
  }
  const [only, ...others] = providers
  if (!only) return <p>{t("no_payment")}</p>
  if (others.length === 0) return <p>{labelOf(only)}</p>
  return (
    <fieldset className="field options">
      <legend className="unseen">{t("payment")}</legend>
      {providers.map((id) => (
        <label key={id} className="option">
          <input type="radio" name="provider" checked={id === chosen} onChange={() => onChoose(id)} /> {labelOf(id)}
        </label>
      ))}
    </fieldset>
  )
}
