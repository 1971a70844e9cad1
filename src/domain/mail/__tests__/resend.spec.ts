import { isResendable } from "../resend"

it.each([
  ["a confirmation", { topic: "booking_confirmed", status: "sent", payload: {} }, true],
  ["a change, to the booker", { topic: "booking_changed", status: "sent", payload: { audience: "booker" } }, true],
  [
    "a change, to the former address",
    { topic: "booking_changed", status: "sent", payload: { audience: "old_address" } },
    false,
  ],
  ["a notice to the organiser", { topic: "booking_changed_notice", status: "sent", payload: {} }, false],
  ["one that was left out", { topic: "booking_reminder", status: "sent", sent_at: null, payload: {} }, false],
  ["one that waits", { topic: "booking_confirmed", status: "pending", payload: {} }, false],
  ["one that was given up", { topic: "booking_confirmed", status: "failed", payload: {} }, false],
])("whether %s may be sent once more", (_mail, mail, may) => {
  expect(isResendable({ sent_at: new Date(0), ...mail })).toBe(may)
})
