import { KeyboundForm, RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { FormProvider, useForm } from "react-hook-form"
import { type NewEventForm, newEvent, newEventForm } from "../../lib/event-form/new-event"
import { useCreateEvent } from "../../lib/events"
import { useText } from "../../lib/text/use-text"
import { zoneHere } from "../../lib/time/zones"
import { Refused } from "../form/refused"
import { CreateEventFields } from "./create-event-fields"

type Status = "draft" | "published"

/** The form of a new event. It is kept as a draft, or published at once. */
export function CreateEvent() {
  const { t } = useText()
  const { handleSuccess } = useRouteModal()
  const create = useCreateEvent()
  const [status, setStatus] = useState<Status>("draft")
  const form = useForm<NewEventForm>({ defaultValues: newEventForm(zoneHere(), t("ticket_type.first_title")) })

  const submitAs = (chosen: Status) =>
    form.handleSubmit((values) => {
      setStatus(chosen)
      create.mutate(newEvent(values, chosen), {
        onSuccess: ({ event }) => {
          toast.success(t(`event.create.${chosen}`, { title: event.title }))
          handleSuccess(`/events/${event.id}`)
        },
      })
    })

  return (
    <RouteFocusModal.Form form={form}>
      <KeyboundForm onSubmit={submitAs("draft")} className="flex size-full flex-col overflow-hidden">
        <RouteFocusModal.Header />
        <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-auto px-4 py-10 sm:py-16">
          <div className="flex w-full max-w-[720px] flex-col gap-y-8">
            <div>
              <RouteFocusModal.Title asChild>
                <Heading level="h1">{t("event.create.title")}</Heading>
              </RouteFocusModal.Title>
              <RouteFocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle">
                  {t("event.create.hint")}
                </Text>
              </RouteFocusModal.Description>
            </div>
            {create.error && <Refused error={create.error} />}
            <FormProvider {...form}>
              <CreateEventFields />
            </FormProvider>
          </div>
        </RouteFocusModal.Body>
        <RouteFocusModal.Footer>
          <RouteFocusModal.Close asChild>
            <Button size="small" variant="secondary">
              {t("general.cancel")}
            </Button>
          </RouteFocusModal.Close>
          <Button size="small" variant="secondary" type="submit" isLoading={create.isPending && status === "draft"}>
            {t("event.create.as_draft")}
          </Button>
          <Button
            size="small"
            type="button"
            onClick={submitAs("published")}
            isLoading={create.isPending && status === "published"}
          >
            {t("event.create.as_published")}
          </Button>
        </RouteFocusModal.Footer>
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
