import { watchSteps } from "../watch-steps"

/** Loaded by Node before a server starts: kills it, for good, when the step that `KILL_AFTER` names has done its work. */
watchSteps({
  before: async () => {},
  after: async (point) => {
    if (point === process.env.KILL_AFTER) process.kill(process.pid, "SIGKILL")
  },
})
