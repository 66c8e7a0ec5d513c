/** Ctrl-C and a polite kill: the text in hand is finished, nothing new is begun. The second time the process ends at once. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Runs work that looks at a signal between its steps; the exit code then says that it was stopped. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals): void => {
    process.exitCode = SIGNALS[name as keyof typeof SIGNALS];
    process.stderr.write('Stopping after the text in hand …\n');
    forget();
    controller.abort();
  };
  const forget = (): void => {
    for (const name of Object.keys(SIGNALS)) process.off(name, stop);
  };
  for (const name of Object.keys(SIGNALS)) process.on(name, stop);
  try {
    return await work(controller.signal);
  } finally {
    forget();
  }
}
