import { Form } from "@medusajs/dashboard/components"
import { Heading, Text } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"
import { FormProvider, useForm, useWatch } from "react-hook-form"
import { askedOfBooking } from "../../../domain/question/asked"
import type { AdminBooking } from "../../lib/contract/booking"
import { type DeskForm, requestOf, saleOf } from "../../lib/desk/desk-form"
import { placeOf } from "../../lib/desk/refusal-place"
import { useDeskPreview, useDeskRegions, useRegisterAtDesk } from "../../lib/desk/registrations"
import { useEvent } from "../../lib/events"
import { newIdempotencyKey } from "../../lib/http/new-idempotency-key"
import { useQuestions } from "../../lib/questions"
import { useText } from "../../lib/text/use-text"
import { useSettled } from "../../lib/use-settled"
import { CounterForm } from "./counter-form"
import { DeskFields } from "./desk-fields"
import { SummarySection } from "./summary-section"

const TYPING_MS = 300

type DeskFormPageProps = {
  begun: DeskForm
  firstBooking: AdminBooking | undefined
  onDone: (booking: AdminBooking, form: DeskForm) => void
}

/**
 * One registration. The price follows what is entered; the button sells it at the price that is shown. One key for the whole
 * form: pressing twice registers once. A refusal leaves everything that was typed, and stands beside what it is about.
 */
export function DeskFormPage({ begun, firstBooking, onDone }: DeskFormPageProps) {
  const { t } = useText()
  const [key] = useState(newIdempotencyKey)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // With an event that is known already, the hand begins at its tickets.
    if (!begun.event_id) first.current?.focus()
  }, [begun.event_id])
  const form = useForm<DeskForm>({ defaultValues: begun })
  const values = useWatch({ control: form.control }) as DeskForm
  const event = useEvent(values.event_id).data
  const { data: questions = [] } = useQuestions(values.event_id)
  const regions = useDeskRegions()
  const wanted = useSettled(JSON.stringify(saleOf(values, event, firstBooking?.id)), TYPING_MS)
  const preview = useDeskPreview(JSON.parse(wanted))
  const register = useRegisterAtDesk()
  const error = register.error ?? preview.error
  const refusal = { at: placeOf(error), error }
  const currency = regions.find(({ id }) => id === values.region_id)?.currency_code
  const asked = askedOfBooking(
    questions,
    values.tickets.map(({ ticket_type_id }) => ticket_type_id)
  )

  const submit = form.handleSubmit((entered) => {
    const sale = saleOf(entered, event, firstBooking?.id)
    if (!sale || !preview.data || register.isPending) return
    const request = requestOf(sale, entered, preview.data.total)
    register.mutate({ key, request }, { onSuccess: ({ booking }) => onDone(booking, entered) })
  })
  return (
    <Form {...form}>
      <FormProvider {...form}>
        <CounterForm onSubmit={submit} onChange={() => register.isError && register.reset()}>
          <header className="px-1 pb-3 pt-1">
            <Heading level="h1">{t("desk.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {firstBooking ? t("desk.additional_to", { number: firstBooking.number }) : t("desk.hint")}
            </Text>
          </header>
          <div className="grid grid-cols-1 items-start gap-3 lg:grid-cols-[minmax(0,1fr)_380px]">
            <DeskFields {...{ event, regions, currency, refusal, first }} asked={asked} questions={questions} />
            <SummarySection {...{ preview, refusal }} busy={register.isPending} ready={wanted !== "null"} />
          </div>
        </CounterForm>
      </FormProvider>
    </Form>
  )
}
