/** Findings of one kind that are read, kept and told of: more would not tell more. A run says when there are more. */
export const MOST = 1000
