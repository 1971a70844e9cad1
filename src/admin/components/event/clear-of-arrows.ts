/** For a combobox: a long choice ends before the arrows at its end, which the dashboard draws on top of it. */
export const CLEAR_OF_ARROWS = "[&_p.truncate]:pe-8"
