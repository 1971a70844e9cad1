import { adminPagesStage } from "./admin-pages"
import { commandStage } from "./command"
import type { Stage } from "./stage"

const builds = ["build", adminPagesStage.name]
const walk = commandStage("demo", ["npm", "run", "--silent", "demo", "--", "--check", "--reset"], builds)

/** `npm run demo -- --check` in a world of its own: whoever tries the demo out meanwhile keeps theirs. */
export const demoStage: Stage = {
  ...walk,
  run: ({ signal, env }) => {
    const { DB_PORT, DB_USERNAME, DB_PASSWORD } = env
    const DATABASE_URL = `postgres://${DB_USERNAME}:${DB_PASSWORD}@localhost:${DB_PORT}/bookings_demo_check`
    return walk.run({ signal, env: { ...env, DATABASE_URL, DEMO_FOLDER: ".cache/demo" } })
  },
}
