import { useState } from "react"
import { useForm } from "react-hook-form"
import { type Problem, problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { Field } from "../controls/field"
import { Notice } from "../controls/notice"
import { ProblemNotice } from "../controls/problem-notice"
import { useTexts } from "../language/language-context"
import { useClient } from "../portal-context"
import { accountTexts } from "./texts"

type SignInFields = { email: string; password: string }
type SignInProps = {
  /** The account was signed out by the shop: its token is over. */ lost: boolean
  onSignedIn: (token: string) => void
}

/** Signs in with Medusa's own e-mail and password. The password goes to the shop and nowhere else. */
export function SignIn({ lost, onSignedIn }: SignInProps) {
  const t = useTexts(accountTexts)
  const client = useClient()
  const [problem, setProblem] = useState<Problem | null>(null)
  const { register, handleSubmit, formState } = useForm<SignInFields>({
    mode: "onTouched",
    defaultValues: { email: "", password: "" },
  })
  const { errors, isSubmitting } = formState
  const submit = handleSubmit(async (body) => {
    setProblem(null)
    try {
      const { token } = await client.ask<{ token?: string }>("POST", "/auth/customer/emailpass", { body })
      if (token) onSignedIn(token)
      else setProblem({ kind: "refused", status: 401, code: "", message: "", details: {} })
    } catch (error) {
      setProblem(problemOf(error))
    }
  })
  const wrong = problem?.kind === "refused" && problem.status < 429
  return (
    <form className="form" noValidate onSubmit={submit}>
      {lost && !problem && (
        <Notice tone="info" title={t("lost_title")}>
          <p>{t("lost")}</p>
        </Notice>
      )}
      <Field
        label={t("email")}
        type="email"
        inputMode="email"
        autoComplete="username"
        error={errors.email && t("email_invalid")}
        {...register("email", {
          required: true,
          maxLength: 254,
          pattern: /^\s*\S+@\S+\.\S+\s*$/,
          setValueAs: (typed: string) => typed.trim(),
        })}
      />
      <Field
        label={t("password")}
        type="password"
        autoComplete="current-password"
        error={errors.password && t("password_needed")}
        {...register("password", { required: true, maxLength: 200 })}
      />
      {wrong ? (
        <Notice tone="bad" title={t("wrong_title")}>
          <p>{t("wrong")}</p>
        </Notice>
      ) : (
        <ProblemNotice problem={problem} />
      )}
      <Button type="submit" busy={isSubmitting}>
        {t("sign_in")}
      </Button>
    </form>
  )
}
