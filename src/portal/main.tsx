import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { tabMemory } from "./access/access-memory"
import { Session } from "./access/session"
import { keepTabLinks } from "./access/tab-link"
import { takeToken } from "./access/token-in-address"
import { App } from "./app"
import "./styles/portal.css"

// Before anything else runs, the secrets leave the address bar.
keepTabLinks(location, sessionStorage)
const session = new Session(tabMemory(sessionStorage, Date.now), takeToken(location, history))

const root = document.getElementById("portal")
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App session={session} />
    </StrictMode>
  )
}
