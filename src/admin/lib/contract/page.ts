/** What every list answers besides its rows. */
export type Page = { count: number; offset: number; limit: number }
