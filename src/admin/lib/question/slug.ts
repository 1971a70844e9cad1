const SPELLED: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", œ: "oe", ø: "o" }
const LONGEST = 60

/** A label as an identifier: "Größe (T-Shirt)" is `groesse_t_shirt`. Empty where nothing of it can be written so. */
export function slugOf(label: string, joint: "_" | "-"): string {
  const plain = label
    .toLowerCase()
    .replace(/[äöüßæœø]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
  return plain
    .replace(/[^a-z0-9]+/g, joint)
    .slice(0, LONGEST)
    .replace(/^[_-]+|[_-]+$/g, "")
}

/** The key of a question with this label: it begins with a letter. */
export function keyOf(label: string): string {
  const slug = slugOf(label, "_")
  return /^\d/.test(slug) ? `q_${slug}`.slice(0, LONGEST) : slug
}

/** What an option with this label is called in exports and in the log; none of those `taken`. */
export function optionValueOf(label: string, taken: readonly string[]): string {
  const slug = slugOf(label, "-") || "option"
  if (!taken.includes(slug)) return slug
  let next = 2
  while (taken.includes(`${slug.slice(0, LONGEST - 4)}-${next}`)) next += 1
  return `${slug.slice(0, LONGEST - 4)}-${next}`
}
