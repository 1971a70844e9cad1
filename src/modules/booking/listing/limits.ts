/** A list of bookings counts, and pages by offset, up to here: what is beyond costs more the more there is. */
export const COUNT_LIMIT = 10_000

/** Bookings that one search takes from each index: enough to know that there are more than can be counted. */
export const SEARCH_LIMIT = COUNT_LIMIT + 1
