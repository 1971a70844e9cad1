import { forwardRef, type InputHTMLAttributes, type ReactNode, useId } from "react"

type FieldProps = InputHTMLAttributes<HTMLInputElement> & { label: string; error?: string | null; hint?: ReactNode }

/** An input with its label, its hint, and what is wrong with what was typed. */
export const Field = forwardRef<HTMLInputElement, FieldProps>(({ label, error, hint, ...input }, ref) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input ref={ref} id={id} {...describedBy(id, error, hint)} {...input} />
      <FieldNotes id={id} error={error} hint={hint} />
    </div>
  )
})

/** The attributes that tie an input to its notes. */
export function describedBy(id: string, error?: string | null, hint?: ReactNode) {
  const notes = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ")
  return { "aria-invalid": Boolean(error), "aria-describedby": notes || undefined }
}

export function FieldNotes({ id, error, hint }: { id: string; error?: string | null; hint?: ReactNode }) {
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  )
}
