/** A real Chromium: the one of @sparticuz/chromium on Linux x64, elsewhere one that is installed. */
import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts the browser. Throws with a sentence where there is none. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64')
    return chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args, headless: true });
  const executablePath = INSTALLED.find((path) => path !== undefined && existsSync(path));
  if (!executablePath) throw new Error('no Chrome or Chromium was found; install one, or say where it is with CHROME_PATH.');
  return chromium.launch({ executablePath, headless: true });
}
