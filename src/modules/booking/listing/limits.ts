/** A list of bookings counts, and pages by offset, up to here: what is beyond costs more the more there is. */
export const COUNT_LIMIT = 10_000

/** Bookings that one search takes from each index; who has more before them types another letter. */
export const SEARCH_LIMIT = 1_000

/** Bookings, or entries of the log, that one list looks up one by one; who has more before them narrows the rest. */
export const LOOK_LIMIT = 10_000
