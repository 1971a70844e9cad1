/** Colours of the letters, light and dark. Mail clients know no variables, so each style names its colour. */
export const LIGHT = {
  page: "#f2f3f5",
  card: "#ffffff",
  panel: "#f7f8fa",
  text: "#16181d",
  muted: "#5d6470",
  line: "#e4e6ea",
  accent: "#2b46b9",
  onAccent: "#ffffff",
  notice: "#fff6e0",
  noticeLine: "#e0a422",
} as const

const DARK = {
  page: "#101114",
  card: "#1b1d22",
  panel: "#24272e",
  text: "#f1f2f4",
  muted: "#a9b0bb",
  line: "#363a43",
  accent: "#a9b8ff",
  notice: "#322a14",
} as const

export const FONT = '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'

/** For clients that follow the reader's dark mode. Those that do not keep the light colours, which stand inline. */
export const DARK_MODE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
.page { background-color: ${LIGHT.page}; }
@media (prefers-color-scheme: dark) {
  .page { background-color: ${DARK.page} !important; }
  .card { background-color: ${DARK.card} !important; border-color: ${DARK.line} !important; }
  .panel { background-color: ${DARK.panel} !important; }
  .notice { background-color: ${DARK.notice} !important; }
  .text { color: ${DARK.text} !important; }
  .muted { color: ${DARK.muted} !important; }
  .line { border-color: ${DARK.line} !important; }
  .accent { color: ${DARK.accent} !important; }
}
@media (max-width: 480px) {
  .card { padding: 24px 20px !important; }
}
`
