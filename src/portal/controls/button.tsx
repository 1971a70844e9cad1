import type { ButtonHTMLAttributes } from "react"
import { useTexts } from "../language/language-context"
import { controlTexts } from "./texts"

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { tone?: "main" | "plain" | "danger"; busy?: boolean }

/** A button. While its work is being done it says so and can't be pressed again; it keeps the focus. */
export function Button({ tone = "main", busy = false, children, onClick, ...button }: ButtonProps) {
  const t = useTexts(controlTexts)
  return (
    <button
      type="button"
      className={`button button-${tone}`}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
      {...button}
    >
      {busy ? t("working") : children}
    </button>
  )
}
