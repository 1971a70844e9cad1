import { de } from "./de"
import { en } from "./en"

/** The texts of these pages, in a namespace of their own. Other languages of the dashboard read the English ones. */
export default { en: { bookings: en }, de: { bookings: de } }
