import { KeyboundForm } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"
import { type SettingsAnswer, useUpdateSettings } from "../../lib/settings"
import { type SettingsForm, settingsChange, settingsForm } from "../../lib/settings-form/settings-form"
import { useText } from "../../lib/text/use-text"
import { zoneHere } from "../../lib/time/zones"
import { NoticesFields } from "../event-form/notices-fields"
import { PolicyFields } from "../event-form/policy-fields"
import { Refused } from "../form/refused"
import { SaveBar } from "../form/save-bar"
import { LeaveGuard } from "../page/leave-guard"
import { AccessFields } from "./access-fields"
import { ChannelsField } from "./channels-field"
import { DigestField } from "./digest-field"
import { FieldModes } from "./field-modes"
import { PrivacyFields } from "./privacy-fields"
import { SenderFields } from "./sender-fields"
import { SettingsCard } from "./settings-card"

/** All settings in one form: what is left empty holds as the plugin's options have it, and says what that is. */
export function SettingsEditor({ answer: { own, inherited } }: { answer: SettingsAnswer }) {
  const { t } = useText()
  const form = useForm<SettingsForm>({ values: settingsForm(own), resetOptions: { keepDirtyValues: true } })
  const update = useUpdateSettings()
  const { isDirty } = form.formState
  const save = form.handleSubmit((values) =>
    update.mutate(settingsChange(values, own, inherited), {
      onSuccess: (saved) => {
        form.reset(settingsForm(saved.own))
        toast.success(t("settings.saved"))
      },
    })
  )
  return (
    <FormProvider {...form}>
      <KeyboundForm onSubmit={save} className="flex flex-col gap-y-3">
        {update.error && <Refused error={update.error} />}
        <SettingsCard name="self_service">
          <PolicyFields inherited={inherited.policy} from="options" zone={zoneHere()} />
          <ChannelsField />
        </SettingsCard>
        <SettingsCard name="fields">
          <FieldModes inherited={inherited.policy} />
        </SettingsCard>
        <SettingsCard name="notices">
          <NoticesFields inherited={inherited} from="options" />
          <DigestField inherited={inherited.digest_hour} />
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
        {isDirty && <SaveBar saving={update.isPending} onDiscard={() => form.reset(settingsForm(own))} />}
      </KeyboundForm>
      {isDirty && !update.isPending && <LeaveGuard />}
    </FormProvider>
  )
}
