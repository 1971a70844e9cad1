import { DEFAULT_POLICY } from "../../../../domain/policy/policy"
import { completeSettings } from "../../../../domain/settings/complete-settings"
import type { OwnSettings } from "../../../../domain/settings/settings"
import { settingsChange, settingsForm } from "../settings-form"

const OPTIONS = { policy: {}, portal_languages: ["en" as const], default_locale: "en", access_minutes: 45 }
const complete = completeSettings({}, OPTIONS)
const INHERITED = { ...complete, policy: { ...DEFAULT_POLICY, ...complete.policy } }

const filled = (own: OwnSettings) => settingsForm(own, INHERITED.policy, "en")

/** A shop that has set something of every kind. */
const OWN: OwnSettings = {
  policy: {
    self_service: true,
    edit_until: { kind: "days_before_start", days: 2 },
    fields: {
      email: { mode: "hidden" },
      phone: { mode: "editable", until: { kind: "hours_before_start", hours: 12 } },
    },
  },
  self_service_channels: ["sc_web"],
  notify_mode: "digest",
  notify_email: "office@example.com",
  digest_hour: 0,
  reminder: { on: true, before: { unit: "hours", count: 36 } },
  sender: { name: "Berlin Concerts", reply_to: null },
  languages: ["de", "en"],
  contact_sync: false,
  cancel_reasons: ["Illness", "No time"],
  limits: { edits: { points: 30, seconds: 5400 }, mails: { points: 3, seconds: 600 } },
  anonymise_after_days: 365,
  terms_url: "https://shop.example/terms",
  timezone: "Europe/Berlin",
  payment_term_days: 0,
  accounting: { email: "books@example.com", list_every: "month", language: "de" },
  payment_reminders: {
    ...{ on: true, first_after_days: -2, every_days: 7, maximum: 3 },
    ...{ quiet_hours: null, silent_providers: ["pp_stripe_stripe"] },
  },
}

describe("The shop's settings in their form", () => {
  it("change nothing as long as nobody does", () => {
    expect(settingsChange(filled(OWN), OWN, INHERITED)).toEqual({})
    expect(settingsChange(filled({}), {}, INHERITED)).toEqual({})
  })

  it("write what was changed and nothing else", () => {
    const form = { ...filled(OWN), shop_name: "Konzerte", digest_hour: "8" }
    expect(settingsChange(form, OWN, INHERITED)).toEqual({ shop_name: "Konzerte", digest_hour: 8 })
  })

  it("write the deadline that one field has of its own", () => {
    const address = { mode: "editable" as const, until: { kind: "days_before_start" as const, days: 1 } }
    const form = filled(OWN)
    const change = settingsChange({ ...form, fields: { ...form.fields, address } }, OWN, INHERITED)
    expect(change).toEqual({ policy: { ...OWN.policy, fields: { ...OWN.policy?.fields, address } } })
  })

  it("take back what was emptied", () => {
    const form = { ...filled(OWN), notify_email: " ", contact_sync: "inherit" as const, channels: "all" as const }
    expect(settingsChange(form, OWN, INHERITED)).toEqual({
      notify_email: null,
      contact_sync: null,
      self_service_channels: null,
    })
  })

  it("complete half a limit by what holds without it", () => {
    const form = filled({})
    form.limits.edits = { points: "5", minutes: "" }
    expect(settingsChange(form, {}, INHERITED)).toEqual({ limits: { edits: { points: 5, seconds: 3600 } } })
  })
})
