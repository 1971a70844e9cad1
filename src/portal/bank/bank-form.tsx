import { useState } from "react"
import { useForm } from "react-hook-form"
import { printIban, readIban } from "../../domain/bank/iban"
import { type Problem, problemOf, refusedFor } from "../api/problem"
import { Button } from "../controls/button"
import { Field } from "../controls/field"
import { ProblemNotice } from "../controls/problem-notice"
import { useTexts } from "../language/language-context"
import { bankTexts } from "./texts"
import { useGiveBankDetails } from "./use-bank-details"

type BankFields = { holder: string; iban: string }

/** Asks for the account, and says what it is for; a mistyped number is told before it is sent. */
export function BankForm({ link, onGiven }: { link: string; onGiven: () => void }) {
  const t = useTexts(bankTexts)
  const give = useGiveBankDetails(link)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { register, handleSubmit, formState, getValues, setValue, setError } = useForm<BankFields>({
    mode: "onTouched",
    defaultValues: { holder: "", iban: "" },
  })
  const { errors, isSubmitting } = formState
  const inGroups = () => {
    const read = readIban(getValues("iban"))
    if (read.ok) setValue("iban", printIban(read.value))
  }

  const submit = handleSubmit(async (fields) => {
    setProblem(null)
    try {
      await give(fields)
      onGiven()
    } catch (error) {
      const refused = problemOf(error)
      if (refusedFor(refused, "iban_invalid")) setError("iban", { type: "validate" })
      else setProblem(refused)
    }
  })

  return (
    <form className="form" noValidate onSubmit={submit}>
      <p>{t("intro")}</p>
      <Field
        label={t("holder")}
        autoComplete="name"
        hint={t("holder_hint")}
        error={errors.holder && t("holder_missing")}
        {...register("holder", { required: true, maxLength: 70, setValueAs: (typed: string) => typed.trim() })}
      />
      <Field
        label="IBAN"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        placeholder="DE89 3704 0044 0532 0130 00"
        error={errors.iban && t("iban_invalid")}
        {...register("iban", { validate: (typed) => readIban(typed).ok, onBlur: inGroups })}
      />
      <ProblemNotice problem={problem} />
      <Button type="submit" busy={isSubmitting}>
        {t("send")}
      </Button>
      <p className="field-hint">{t("erased")}</p>
    </form>
  )
}
