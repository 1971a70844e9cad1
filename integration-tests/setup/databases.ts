/**
 * Medusa's test runners name their databases by JEST_WORKER_ID. Several runs may share one PostgreSQL server, and each
 * starts counting at 1, so the process id takes that place: no two runs ever meet in one database.
 */
process.env.JEST_WORKER_ID = String(process.pid)
