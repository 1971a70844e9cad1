import { Minus, Plus } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react"
import { useText } from "../../lib/text/use-text"

type StepperProps = {
  label: string
  hint?: ReactNode
  value: number
  least?: number
  most: number
  onChange: (value: number) => void
  /** The hand goes here as soon as it is there. */
  first?: boolean
}

/** A number that is counted up and down: by its buttons, or with the arrow keys on either of them. */
export function Stepper({ label, hint, value, least = 0, most, onChange, first = false }: StepperProps) {
  const { t } = useText()
  const up = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (first) up.current?.focus()
  }, [first])
  const set = (wanted: number) => onChange(Math.min(most, Math.max(least, wanted)))
  const count = (event: KeyboardEvent) => {
    const step = { ArrowUp: 1, "+": 1, ArrowDown: -1, "-": -1 }[event.key]
    if (!step) return
    event.preventDefault()
    set(value + step)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around the row
    <div role="group" aria-label={label} className="flex items-center justify-between gap-x-4 py-2" onKeyDown={count}>
      <div className="min-w-0">
        <Text size="small" weight="plus" leading="compact">
          {label}
        </Text>
        {hint && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {hint}
          </Text>
        )}
      </div>
      <div className="flex shrink-0 items-center gap-x-2">
        <IconButton
          type="button"
          size="small"
          aria-label={t("desk.less", { title: label })}
          disabled={value <= least}
          onClick={() => set(value - 1)}
        >
          <Minus />
        </IconButton>
        <output aria-label={label} className="txt-compact-medium-plus w-6 text-center tabular-nums">
          {value}
        </output>
        <IconButton
          ref={up}
          type="button"
          size="small"
          aria-label={t("desk.more", { title: label })}
          disabled={value >= most}
          onClick={() => set(value + 1)}
        >
          <Plus />
        </IconButton>
      </div>
    </div>
  )
}
