import { useId } from "react"
import { useTexts } from "../../language/language-context"
import { eventsTexts } from "./texts"

type QuantityProps = { title: string; value: number; most: number; onChange: (value: number) => void }

/** How many: typed, or counted up and down. */
export function Quantity({ title, value, most, onChange }: QuantityProps) {
  const t = useTexts(eventsTexts)
  const id = useId()
  const put = (next: number) => onChange(Math.max(0, Math.min(most, Math.trunc(next) || 0)))
  return (
    <div className="quantity">
      <button type="button" aria-label={t("fewer", { title })} disabled={value <= 0} onClick={() => put(value - 1)}>
        −
      </button>
      <label htmlFor={id} className="unseen">
        {t("number_of", { title })}
      </label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        pattern="[0-9]*"
        autoComplete="off"
        value={value}
        onChange={({ target }) => put(Number(target.value.replace(/\D/g, "")))}
      />
      <button
        type="button"
        aria-label={t("another", { title })}
        disabled={value >= most}
        onClick={() => put(value + 1)}
      >
        +
      </button>
    </div>
  )
}
