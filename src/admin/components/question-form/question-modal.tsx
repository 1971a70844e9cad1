import { KeyboundForm, RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text, toast } from "@medusajs/ui"
import type { UseMutationResult } from "@tanstack/react-query"
import { FormProvider, useForm } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import type { QuestionForm } from "../../lib/question/question-form"
import { useText } from "../../lib/text/use-text"
import { Refused } from "../form/refused"
import { LivePreview } from "./live-preview"
import { QuestionFields } from "./question-fields"

type QuestionModalProps<Body> = {
  event: AdminEvent
  title: string
  defaultValues: QuestionForm
  /** A question that exists keeps its key, format and level. */
  exists: boolean
  write: UseMutationResult<object, Error, Body>
  body: (form: QuestionForm) => Body
}

/** The builder of one question, with what the customer will see beside it. */
export function QuestionModal<Body>({ event, title, defaultValues, exists, write, body }: QuestionModalProps<Body>) {
  const { t } = useText()
  const { handleSuccess } = useRouteModal()
  const form = useForm<QuestionForm>({ defaultValues })
  const submit = form.handleSubmit((values) =>
    write.mutate(body(values), {
      onSuccess: () => {
        toast.success(t("question.saved"))
        handleSuccess()
      },
    })
  )
  return (
    <RouteFocusModal.Form form={form}>
      <KeyboundForm onSubmit={submit} className="flex size-full flex-col overflow-hidden">
        <RouteFocusModal.Header />
        <RouteFocusModal.Body className="flex flex-1 flex-col overflow-auto lg:flex-row lg:overflow-hidden">
          <FormProvider {...form}>
            <div className="flex flex-1 justify-center px-4 py-8 lg:overflow-auto">
              <div className="flex w-full max-w-[640px] flex-col gap-y-8">
                <div>
                  <RouteFocusModal.Title asChild>
                    <Heading level="h1">{title}</Heading>
                  </RouteFocusModal.Title>
                  <RouteFocusModal.Description asChild>
                    <Text size="small" className="text-ui-fg-subtle">
                      {t("question.modal_hint")}
                    </Text>
                  </RouteFocusModal.Description>
                </div>
                {write.error && <Refused error={write.error} />}
                <QuestionFields event={event} exists={exists} />
              </div>
            </div>
            <LivePreview />
          </FormProvider>
        </RouteFocusModal.Body>
        <RouteFocusModal.Footer>
          <RouteFocusModal.Close asChild>
            <Button size="small" variant="secondary">
              {t("general.cancel")}
            </Button>
          </RouteFocusModal.Close>
          <Button size="small" type="submit" isLoading={write.isPending}>
            {t("general.save")}
          </Button>
        </RouteFocusModal.Footer>
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
