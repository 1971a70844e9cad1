import type { en } from "../en"
import booking from "./booking.json"
import event from "./event.json"
import general from "./general.json"

/** Typed by the English texts: one that is missing here does not compile. */
export const de: typeof en = { ...event, ...booking, ...general }
