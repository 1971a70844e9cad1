import { EyeSlash, LockClosedSolidMini, Pencil } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import type { KeyboardEvent } from "react"
import type { FieldRule } from "../../../domain/policy/field"
import type { Resolved } from "../../lib/matrix/matrix"
import { deadlineText } from "../../lib/text/deadline-text"
import { useText } from "../../lib/text/use-text"

const ICON: Record<FieldRule["mode"], typeof Pencil> = {
  editable: Pencil,
  read_only: LockClosedSolidMini,
  hidden: EyeSlash,
}
const COLOR: Record<FieldRule["mode"], string> = {
  editable: "text-ui-tag-green-icon",
  read_only: "text-ui-tag-orange-icon",
  hidden: "text-ui-fg-muted",
}

type MatrixCellProps = {
  label: string
  resolved: Resolved
  /** It says this itself, and does not inherit it. */
  own: boolean
  changed: boolean
  zone: string
  tabIndex: number
  onFocus: () => void
  onKeyDown: (pressed: KeyboardEvent<HTMLButtonElement>) => void
  onOpen: (button: HTMLButtonElement) => void
}

/** What holds in one cell, and where that comes from. */
export function MatrixCell({ label, resolved, own, changed, zone, onOpen, ...button }: MatrixCellProps) {
  const { t, language } = useText()
  const { rule, level } = resolved
  const Icon = ICON[rule.mode]
  const until = rule.until && t("matrix.until", { deadline: deadlineText(rule.until, { t, language, zone }) })
  const source = own ? "" : t(`matrix.from.${level}`)
  const mode = t(`matrix.mode.${rule.mode}`)
  return (
    <button
      {...button}
      type="button"
      aria-haspopup="dialog"
      aria-label={[label, mode, until, source, changed ? t("matrix.changed") : ""].filter(Boolean).join(", ")}
      onClick={({ currentTarget }) => onOpen(currentTarget)}
      className={clx(
        "focus-visible:shadow-borders-focus hover:bg-ui-bg-base-hover flex w-full items-start gap-x-2 rounded-md border border-transparent px-2 py-1.5 text-left outline-none",
        changed && "bg-ui-bg-highlight border-ui-border-interactive"
      )}
    >
      <Icon className={clx("mt-0.5 size-4 shrink-0", COLOR[rule.mode], !own && "opacity-50")} />
      <span className="min-w-0">
        <span className={clx("txt-compact-small block", own ? "text-ui-fg-base font-medium" : "text-ui-fg-muted")}>
          {mode}
        </span>
        {(until || source) && (
          <span className="txt-compact-xsmall text-ui-fg-muted block">
            {[until, source].filter(Boolean).join(" · ")}
          </span>
        )}
      </span>
    </button>
  )
}
