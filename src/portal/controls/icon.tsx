const PATHS = {
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l3.5 2",
  place:
    "M12 21c4.5-5 6.5-8.2 6.5-11a6.5 6.5 0 0 0-13 0c0 2.800 2 6 6.500 11zm0-13a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z",
  pencil: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  lock: "M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3",
  download: "M12 4v11m-4.500-4.500L12 15l4.500-4.500M5 19.500h14",
  file: "M6 3.500h8l4 4v13H6zM14 3.500v4h4",
  swap: "M4 9h14l-4-4M20 15H6l4 4",
} as const

/** A small drawing beside a word. It says nothing that the word does not. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
