import { useId } from "react"
import { useTexts } from "../../language/language-context"
import { eventsTexts } from "./texts"

type QuantityProps = {
  title: string
  /** What the number is called. */
  label: string
  value: number
  least?: number
  most: number
  onChange: (value: number) => void
}

/** How many: typed, or counted up and down. */
export function Quantity({ title, label, value, least = 0, most, onChange }: QuantityProps) {
  const t = useTexts(eventsTexts)
  const id = useId()
  const put = (next: number) => onChange(Math.max(least, Math.min(most, Math.trunc(next) || 0)))
  return (
    <div className="quantity">
      <button type="button" aria-label={t("fewer", { title })} disabled={value <= least} onClick={() => put(value - 1)}>
        −
      </button>
      <label htmlFor={id} className="unseen">
        {label}
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
