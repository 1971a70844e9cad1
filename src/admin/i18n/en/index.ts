import booking from "./booking.json"
import event from "./event.json"
import general from "./general.json"

export const en = { ...event, ...booking, ...general }
