/** Waiting until a server answers that has just been started. */
import neo4j from 'neo4j-driver';

/** The user that every new server has. */
export const USER = 'neo4j';
/** How long a start may take. */
const PATIENCE = 180_000;

interface Awaited {
  readonly uri: string;
  readonly password: string;
  readonly ended: Promise<void>;
  /** Why it may have ended, from its logs. */
  lastWords(): string;
}

/** Resolves when it answers; throws with its last words where it ends or keeps silent. */
export async function answering({ uri, password, ended, lastWords }: Awaited): Promise<void> {
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  for (
    const until = Date.now() + PATIENCE;
    Date.now() < until;
    await new Promise((done) => {
      setTimeout(done, 250);
    })
  ) {
    if (gone) throw new Error(`Neo4j ended while it started: ${lastWords()}`);
    if (await admits(uri, password)) return;
  }
  throw new Error(`Neo4j did not answer at ${uri} within ${PATIENCE / 1000} s: ${lastWords()}`);
}

/** Whether the server admits the user. A new one is given the password in place of its own. */
async function admits(uri: string, password: string): Promise<boolean> {
  if (await succeeds(uri, password, (driver) => driver.verifyAuthentication())) return true;
  return succeeds(uri, USER, (driver) =>
    driver.executeQuery('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: USER, new: password }, { database: 'system' }),
  );
}

async function succeeds(
  uri: string,
  password: string,
  work: (driver: ReturnType<typeof neo4j.driver>) => Promise<unknown>,
): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), { connectionTimeout: 2000, maxTransactionRetryTime: 0 });
  try {
    const result = await work(driver);
    return result !== false;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}
