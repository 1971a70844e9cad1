import accounting from "./en/accounting.json"
import addOn from "./en/add-on.json"
import booking from "./en/booking.json"
import cancellation from "./en/cancellation.json"
import desk from "./en/desk.json"
import document from "./en/document.json"
import event from "./en/event.json"
import eventCancellation from "./en/event-cancellation.json"
import exports from "./en/export.json"
import general from "./en/general.json"
import goodwill from "./en/goodwill.json"
import mailText from "./en/mail-text.json"
import paying from "./en/paying.json"
import policy from "./en/policy.json"
import question from "./en/question.json"
import rebooking from "./en/rebooking.json"
import reconciliation from "./en/reconciliation.json"
import selfService from "./en/self-service.json"
import settings from "./en/settings.json"

export const en = {
  ...event,
  ...booking,
  ...cancellation,
  ...goodwill,
  ...eventCancellation,
  ...desk,
  ...accounting,
  ...addOn,
  ...document,
  ...exports,
  ...general,
  ...mailText,
  ...paying,
  ...policy,
  ...question,
  ...rebooking,
  ...reconciliation,
  ...selfService,
  ...settings,
}
