import { Text } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import { CONTACT_ROLES, type ContactsForm } from "../../lib/event-form/contacts"
import { useText } from "../../lib/text/use-text"
import { LongTextField, TextField } from "../form/text-field"
import { useEmailRule } from "../form/use-email-rule"

/** Whom customers and the shop turn to, and the terms that a refusal quotes. */
export function ContactsFields() {
  const { t } = useText()
  const { control } = useFormContext<ContactsForm>()
  const email = useEmailRule()
  return (
    <>
      {CONTACT_ROLES.map((role) => (
        <fieldset key={role} className="flex flex-col gap-y-3">
          <legend className="mb-2">
            <Text size="small" weight="plus">
              {t(`event.contacts.${role}`)}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {t(`event.contacts.${role}_hint`)}
            </Text>
          </legend>
          <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
            <div className="sm:col-span-2">
              <TextField control={control} name={`contacts.${role}.name`} label={t("person.name")} />
            </div>
            <TextField
              control={control}
              name={`contacts.${role}.email`}
              type="email"
              label={t("person.email")}
              rules={email}
            />
            <TextField
              control={control}
              name={`contacts.${role}.phone`}
              type="tel"
              label={t("person.phone")}
              maxLength={50}
            />
          </div>
        </fieldset>
      ))}
      <LongTextField
        control={control}
        name="terms"
        label={t("event.terms")}
        hint={t("event.terms_hint")}
        rows={6}
        optional
      />
    </>
  )
}
