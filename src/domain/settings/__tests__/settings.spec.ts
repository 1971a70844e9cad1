import { decide } from "../../policy/policy"
import { changeSettings, changeSettingsSchema } from "../change-settings"
import { completeSettings, type SettingsOptions } from "../complete-settings"
import { noticeOf } from "../notify"
import { readSettings } from "../read-settings"
import { shopPolicy } from "../shop-policy"

const OPTIONS: SettingsOptions = {
  policy: { self_service: true, rebooking: true },
  shop_name: "Concert hall",
  portal_languages: ["en", "de", "fr"],
  default_locale: "de",
  access_minutes: 45,
}

describe("the settings that hold", () => {
  it("are the plugin's options where the shop has set nothing", () => {
    expect(completeSettings({}, OPTIONS)).toMatchObject({
      policy: OPTIONS.policy,
      shop_name: "Concert hall",
      default_locale: "de",
      self_service_channels: null,
      notify_mode: "immediate",
      reminder: { on: false },
    })
  })

  it("are what the shop has set, key by key of its policy and of its limits", () => {
    const own = {
      policy: { rebooking: false },
      limits: { edits: { points: 2, seconds: 60 } },
      shop_name: "By the river",
    }
    const { policy, limits, shop_name } = completeSettings(own, OPTIONS)
    expect(policy).toEqual({ self_service: true, rebooking: false })
    expect(limits).toMatchObject({ edits: { points: 2, seconds: 60 }, number: { points: 5, seconds: 900 } })
    expect(shop_name).toBe("By the river")
  })
})

describe("what was stored", () => {
  it("holds as far as it still fits: a value of an older version closes no shop", () => {
    const stored = { shop_name: "By the river", digest_hour: 99, retired_setting: true, limits: { edits: "many" } }
    expect(readSettings(stored)).toEqual({ shop_name: "By the river" })
  })
})

describe("a change of them", () => {
  it("leaves what it does not name, replaces what it names, and takes back what is null", () => {
    const own = { shop_name: "By the river", digest_hour: 9, policy: { rebooking: true } }
    expect(changeSettings(own, { shop_name: null, policy: { self_service: true } })).toEqual({
      digest_hour: 9,
      policy: { self_service: true },
    })
  })

  it.each([
    ["a key that nobody knows", { secret: "x" }],
    ["a logo that is a script", { logo_url: "javascript:alert(1)" }],
    ["a name with a line break, which would end a mail's header", { shop_name: "Hall\r\nBcc: eve@example.com" }],
    ["a sender with one", { sender: { name: "Hall\nBcc: eve@example.com", reply_to: null } }],
    ["a 25th hour", { digest_hour: 24 }],
    ["a limit of no attempts", { limits: { edits: { points: 0, seconds: 60 } } }],
    ["no language", { languages: [] }],
    ["a reminder in weeks", { reminder: { on: true, before: { unit: "weeks", count: 1 } } }],
  ])("is refused with %s", (_what, body) => {
    expect(changeSettingsSchema.safeParse(body).success).toBe(false)
  })
})

describe("self-service for some sales channels only (M2)", () => {
  const limited = { policy: { self_service: true }, self_service_channels: ["sc_web"] }
  const decided = (channels: string[], settings: Parameters<typeof shopPolicy>[0] = limited) =>
    decide("self_service", {
      shop: shopPolicy(settings, channels),
      event: { self_service: true },
      ticket_type: { self_service: true },
    })

  it("closes it for bookings of another channel, whatever event and ticket type say", () => {
    expect(decided(["sc_till"])).toEqual({ value: false, level: "shop" })
  })

  it("closes it for a booking whose channel is not known", () => {
    expect(decided([])).toEqual({ value: false, level: "shop" })
  })

  it("changes nothing for its own channels, and where all have it", () => {
    expect(decided(["sc_web"])).toEqual({ value: true, level: "ticket_type" })
    expect(decided([], { ...limited, self_service_channels: null })).toEqual({ value: true, level: "ticket_type" })
  })

  it("leaves the other rules to their levels", () => {
    const layers = { shop: shopPolicy(limited, ["sc_till"]), event: { rebooking: true }, ticket_type: {} }
    expect(decide("rebooking", layers)).toEqual({ value: true, level: "event" })
  })
})

describe("who hears of an event's edits (P3)", () => {
  const shop = { notify_mode: "digest" as const, notify_email: "shop@example.com" }

  it.each([
    ["the shop's default", { notify_mode: null, notify_email: null }, { mode: "digest", email: "shop@example.com" }],
    [
      "the event's own address",
      { notify_mode: null, notify_email: "hall@example.com" },
      { mode: "digest", email: "hall@example.com" },
    ],
    [
      "the event's own way",
      { notify_mode: "immediate" as const, notify_email: null },
      { mode: "immediate", email: "shop@example.com" },
    ],
    ["nobody, where the event wants none", { notify_mode: "none" as const, notify_email: "hall@example.com" }, null],
  ])("%s", (_case, event, heard) => {
    expect(noticeOf(event, shop)).toEqual(heard)
  })

  it("nobody, where there is no address", () => {
    expect(noticeOf({ notify_mode: "immediate", notify_email: null }, { ...shop, notify_email: null })).toBeNull()
  })
})
