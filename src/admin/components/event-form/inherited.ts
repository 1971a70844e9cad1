/** Where what is not chosen comes from: the level above, or the plugin's options and our defaults. */
export type Inherited = "options" | "shop" | "event"
