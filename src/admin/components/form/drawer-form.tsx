import { KeyboundForm, RouteDrawer, useRouteModal } from "@medusajs/dashboard/components"
import { Button, toast } from "@medusajs/ui"
import type { UseMutationResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { type FieldValues, FormProvider, type UseFormReturn } from "react-hook-form"
import { useText } from "../../lib/text/use-text"
import { Refused } from "./refused"

type DrawerFormProps<Values extends FieldValues, Body, Answer> = {
  form: UseFormReturn<Values>
  write: UseMutationResult<Answer, Error, Body>
  /** What is written for what was entered. */
  body: (values: Values) => Body
  /** Said when it is written. */
  done: string
  /** Where to go then; without it the drawer just closes. */
  next?: (answer: Answer) => string
  children: ReactNode
  /** What helps after a refusal, next to its sentence. */
  remedy?: (refusal: Error) => ReactNode
  action?: string
  /** What closes it without writing, where "Cancel" could mean something else. */
  keep?: string
  disabled?: boolean
  /** It can't be undone. */
  danger?: true
}

/** The form of a drawer: closes when it is written; a refusal stays in it, with everything that was typed. */
export function DrawerForm<Values extends FieldValues, Body, Answer>({
  form,
  write,
  body,
  done,
  next,
  children,
  remedy,
  action,
  keep,
  disabled,
  danger,
}: DrawerFormProps<Values, Body, Answer>) {
  const { t } = useText()
  const { handleSuccess } = useRouteModal()
  const submit = form.handleSubmit((values) =>
    write.mutate(body(values), {
      onSuccess: (answer) => {
        toast.success(done)
        handleSuccess(next?.(answer))
      },
    })
  )
  return (
    <RouteDrawer.Form form={form}>
      <KeyboundForm onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
        <RouteDrawer.Body className="flex flex-1 flex-col gap-y-6 overflow-auto">
          {write.error && <Refused error={write.error}>{remedy?.(write.error)}</Refused>}
          {/* Our own provider besides the dashboard's: a shop may have two copies of the library installed. */}
          <FormProvider {...form}>{children}</FormProvider>
        </RouteDrawer.Body>
        <RouteDrawer.Footer>
          <RouteDrawer.Close asChild>
            <Button size="small" variant="secondary">
              {keep ?? t("general.cancel")}
            </Button>
          </RouteDrawer.Close>
          <Button
            size="small"
            variant={danger ? "danger" : "primary"}
            type="submit"
            isLoading={write.isPending}
            disabled={disabled}
          >
            {action ?? t("general.save")}
          </Button>
        </RouteDrawer.Footer>
      </KeyboundForm>
    </RouteDrawer.Form>
  )
}
