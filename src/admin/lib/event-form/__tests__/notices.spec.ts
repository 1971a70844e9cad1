import { noticesChange, noticesForm } from "../notices"

/** An event says itself whom it tells and when it reminds, or leaves that to the shop. */
describe("Notices of an event (P3, M10, M11)", () => {
  it("leave to the shop what nobody chose", () => {
    const silent = { notify_mode: null, notify_email: null, reminder: null }
    expect(noticesChange(noticesForm(silent))).toEqual(silent)
  })

  it("come back as they were chosen", () => {
    const chosen = {
      notify_mode: "digest" as const,
      notify_email: "office@example.com",
      reminder: { on: true, before: { unit: "hours" as const, count: 36 } },
    }
    expect(noticesChange(noticesForm(chosen))).toEqual(chosen)
  })

  it.each(["days", "hours"] as const)("keep the moment of a reminder that is switched off, in %s", (unit) => {
    const reminder = { on: false, before: { unit, count: 5 } }
    expect(noticesChange(noticesForm({ notify_mode: null, notify_email: null, reminder })).reminder).toEqual(reminder)
  })
})
