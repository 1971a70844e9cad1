import { clx } from "@medusajs/ui"

type StepsProps = { label: string; steps: string[]; current: number }

/** Where somebody is in a few steps that follow one another. */
export function Steps({ label, steps, current }: StepsProps) {
  return (
    <ol aria-label={label} className="flex flex-wrap gap-x-4 gap-y-1 border-b px-6 py-3">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === current ? "step" : undefined}
          className={clx("txt-compact-small flex items-center gap-x-2", {
            "text-ui-fg-base txt-compact-small-plus": index === current,
            "text-ui-fg-muted": index !== current,
          })}
        >
          <span
            aria-hidden
            className={clx(
              "flex size-5 items-center justify-center rounded-full text-[11px] tabular-nums",
              index === current ? "bg-ui-button-inverted text-ui-fg-on-inverted" : "bg-ui-bg-component"
            )}
          >
            {index + 1}
          </span>
          {step}
        </li>
      ))}
    </ol>
  )
}
