/** A command that was called in a way that it does not have: told to the user as wrong usage, not as a failure. */
export class UsageError extends Error {}
