import { KeyboundForm } from "@medusajs/dashboard/components"
import { Alert, toast } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"
import { type DocumentForm, documentChange, documentForm } from "../../lib/document/document-form"
import { type SettingsAnswer, useUpdateSettings } from "../../lib/settings"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"
import { Refused } from "../form/refused"
import { SaveBar } from "../form/save-bar"
import { LeaveGuard } from "../page/leave-guard"
import { SettingsCard } from "../settings/settings-card"
import { DocumentLook } from "./document-look"
import { InvoiceFields } from "./invoice-fields"
import { SellerFields } from "./seller-fields"

/** Who sells, when invoices are made, and how documents look; saved by itself. */
export function DocumentSettings({ answer: { own, inherited, documents_waiting } }: { answer: SettingsAnswer }) {
  const { t, language } = useText()
  const values = documentForm(own)
  const form = useForm<DocumentForm>({ values, resetOptions: { keepDirtyValues: true } })
  const update = useUpdateSettings()
  const { isDirty } = form.formState
  const save = form.handleSubmit((entered) =>
    update.mutate(documentChange(entered, own, inherited), {
      onSuccess: (saved) => {
        form.reset(documentForm(saved.own))
        toast.success(t("settings.saved"))
      },
    })
  )
  return (
    <FormProvider {...form}>
      <KeyboundForm onSubmit={save} className="flex flex-col gap-y-3">
        {documents_waiting && (
          <Alert variant="warning">
            {t("document.waiting", {
              count: documents_waiting.orders,
              moment: formatHere(documents_waiting.since, language),
            })}
          </Alert>
        )}
        {update.error && <Refused error={update.error} />}
        <SettingsCard name="seller">
          <SellerFields />
        </SettingsCard>
        <SettingsCard name="invoices">
          <InvoiceFields inherited={inherited} />
        </SettingsCard>
        <SettingsCard name="document_look">
          <DocumentLook />
        </SettingsCard>
        {isDirty && <SaveBar saving={update.isPending} onDiscard={() => form.reset(values)} />}
      </KeyboundForm>
      {isDirty && !update.isPending && <LeaveGuard />}
    </FormProvider>
  )
}
