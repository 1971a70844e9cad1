import accounting from "./de/accounting.json"
import addOn from "./de/add-on.json"
import booking from "./de/booking.json"
import cancellation from "./de/cancellation.json"
import desk from "./de/desk.json"
import document from "./de/document.json"
import event from "./de/event.json"
import eventCancellation from "./de/event-cancellation.json"
import exports from "./de/export.json"
import general from "./de/general.json"
import goodwill from "./de/goodwill.json"
import mailText from "./de/mail-text.json"
import paying from "./de/paying.json"
import policy from "./de/policy.json"
import question from "./de/question.json"
import rebooking from "./de/rebooking.json"
import reconciliation from "./de/reconciliation.json"
import selfService from "./de/self-service.json"
import settings from "./de/settings.json"
import type { en } from "./en"

/** Typed by the English texts: one that is missing here does not compile. */
export const de: typeof en = {
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
