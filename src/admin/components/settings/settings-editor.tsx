import { KeyboundForm } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"
import { type SettingsAnswer, useUpdateSettings } from "../../lib/settings"
import { type SettingsForm, settingsChange, settingsForm } from "../../lib/settings-form/settings-form"
import { useText } from "../../lib/text/use-text"
import { zoneHere } from "../../lib/time/zones"
import { CancellingFields } from "../event-form/cancelling-fields"
import { ChangingFields } from "../event-form/changing-fields"
import { EditingFields } from "../event-form/editing-fields"
import { NoticesFields } from "../event-form/notices-fields"
import { Refused } from "../form/refused"
import { SaveBar } from "../form/save-bar"
import { LeaveGuard } from "../page/leave-guard"
import { AccessFields } from "./access-fields"
import { AccountingFields } from "./accounting-fields"
import { ChannelsField } from "./channels-field"
import { DigestField } from "./digest-field"
import { FieldModes } from "./field-modes"
import { PayingBackFields } from "./paying-back-fields"
import { PayingFields } from "./paying-fields"
import { PrivacyFields } from "./privacy-fields"
import { ReasonsField } from "./reasons-field"
import { SenderFields } from "./sender-fields"
import { SettingsCard } from "./settings-card"

/** All settings in one form: what is left empty holds as the plugin's options have it, and says what that is. */
export function SettingsEditor({ answer: { own, inherited } }: { answer: SettingsAnswer }) {
  const { t, language } = useText()
  const values = settingsForm(own, inherited.policy, language)
  const form = useForm<SettingsForm>({ values, resetOptions: { keepDirtyValues: true } })
  const update = useUpdateSettings()
  const { isDirty } = form.formState
  const policy = { inherited: inherited.policy, from: "options", zone: zoneHere() } as const
  const save = form.handleSubmit((entered) =>
    update.mutate(settingsChange(entered, own, inherited), {
      onSuccess: (saved) => {
        form.reset(settingsForm(saved.own, inherited.policy, language))
        toast.success(t("settings.saved"))
      },
    })
  )
  return (
    <FormProvider {...form}>
      <KeyboundForm onSubmit={save} className="flex flex-col gap-y-3">
        {update.error && <Refused error={update.error} />}
        <SettingsCard name="self_service">
          <EditingFields {...policy} />
          <ChannelsField />
        </SettingsCard>
        <SettingsCard name="changing">
          <ChangingFields {...policy} />
        </SettingsCard>
        <SettingsCard name="cancelling">
          <CancellingFields {...policy} />
          <ReasonsField />
        </SettingsCard>
        <SettingsCard name="fields">
          <FieldModes inherited={inherited.policy} />
        </SettingsCard>
        <SettingsCard name="notices">
          <NoticesFields inherited={inherited} from="options" />
          <DigestField inherited={inherited.digest_hour} />
        </SettingsCard>
        <SettingsCard name="paying">
          <PayingFields inherited={inherited} />
        </SettingsCard>
        <SettingsCard name="paying_back">
          <PayingBackFields inherited={inherited} />
        </SettingsCard>
        <SettingsCard name="accounting">
          <AccountingFields inherited={inherited} />
        </SettingsCard>
        <SettingsCard name="sender">
          <SenderFields inherited={inherited} />
        </SettingsCard>
        <SettingsCard name="privacy">
          <PrivacyFields inherited={inherited} />
        </SettingsCard>
        <SettingsCard name="access">
          <AccessFields inherited={inherited} />
        </SettingsCard>
        {isDirty && <SaveBar saving={update.isPending} onDiscard={() => form.reset(values)} />}
      </KeyboundForm>
      {isDirty && !update.isPending && <LeaveGuard />}
    </FormProvider>
  )
}
