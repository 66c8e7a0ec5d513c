/** Exports a file of records in a process of its own, so that time and memory are its own; the answer goes to the parent. */
import { exportRecords } from '../../../loader/commands/export.ts';

export interface Exported {
  /** Time that passed, and time that the process was at work, in seconds. */
  readonly seconds: number;
  readonly cpu: number;
  /** The most memory that it had, in bytes. */
  readonly memory: number;
}

const [records = '', folder = ''] = process.argv.slice(2);
const start = performance.now();
const { failures } = await exportRecords([records], folder);
if (failures.length) throw new Error(`bench:import: ${failures.join('; ')}`);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const exported: Exported = { seconds: (performance.now() - start) / 1000, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
process.send?.(exported);
