import { useState } from "react"
import { useForm } from "react-hook-form"
import { readBookingNumber } from "../../domain/booking/number"
import { type Problem, problemOf, refusedFor } from "../api/problem"
import { Button } from "../controls/button"
import { Field } from "../controls/field"
import { Notice } from "../controls/notice"
import { ProblemNotice } from "../controls/problem-notice"
import { useWait } from "../controls/wait"
import { useTexts } from "../language/language-context"
import { accessTexts } from "./texts"

type AccessFields = { number: string; email: string }

type AccessFormProps = {
  /** Asks for the number as well, beginning with this one. Left out: the address alone is asked. */
  number?: string
  submitLabel: string
  onSubmit: (fields: AccessFields) => Promise<void>
}

/** Asks for what shows that a booking is one's own. Whatever is wrong, the answer is one and the same (SPEC P7). */
export function AccessForm({ number, submitLabel, onSubmit }: AccessFormProps) {
  const t = useTexts(accessTexts)
  const [problem, setProblem] = useState<Problem | null>(null)
  const wait = useWait(problem)
  const { register, handleSubmit, formState } = useForm<AccessFields>({
    mode: "onTouched",
    defaultValues: { number: number ?? "", email: "" },
  })
  const { errors, isSubmitting } = formState

  const submit = handleSubmit(async (fields) => {
    if (wait !== null) return
    setProblem(null)
    await onSubmit({ ...fields, number: readBookingNumber(fields.number) ?? fields.number }).catch((error: unknown) =>
      setProblem(problemOf(error))
    )
  })

  return (
    <form className="form" noValidate onSubmit={submit}>
      {number !== undefined && (
        <Field
          label={t("number")}
          placeholder="TX-XXXX-XXXX"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          hint={t("number_hint")}
          error={errors.number && t("number_invalid")}
          {...register("number", { validate: (typed) => readBookingNumber(typed) !== null })}
        />
      )}
      <Field
        label={t("email")}
        type="email"
        inputMode="email"
        autoComplete="email"
        hint={t("email_hint")}
        error={errors.email && t("email_invalid")}
        {...register("email", {
          required: true,
          maxLength: 254,
          pattern: /^\s*\S+@\S+\.\S+\s*$/,
          setValueAs: (typed: string) => typed.trim(),
        })}
      />
      {refusedFor(problem, "booking_not_found") ? (
        <Notice tone="bad" title={t("not_found_title")}>
          <p>{t("not_found")}</p>
        </Notice>
      ) : (
        <ProblemNotice problem={problem} />
      )}
      <Button type="submit" busy={isSubmitting} disabled={wait !== null}>
        {submitLabel}
      </Button>
    </form>
  )
}
