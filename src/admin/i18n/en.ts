import booking from "./en/booking.json"
import event from "./en/event.json"
import general from "./en/general.json"

export const en = { ...event, ...booking, ...general }
