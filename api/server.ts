import type { GraphStore } from '../queries/store.ts';
export async function startServer(_options: { store: GraphStore; host: string; port: number; viewDir: string }): Promise<{ url: string; close(): Promise<void> }> { throw new Error('not yet'); }
