import { cancellations } from "./stories/cancelling"
import { rebookings } from "./stories/rebooking"
import { survive } from "./survive"

survive({
  stories: [...rebookings, ...cancellations],
  workflows: ["rebook-booking", "cancel-booking", "settle-cancellation"],
})
