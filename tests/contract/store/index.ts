/** What every store keeps to, as a suite over a store: writing, merging, pages, and every question. */
import { afterEach, beforeEach, describe } from 'vitest';
import type { GraphStore } from '../../../queries/store.ts';
import { askingAgencies } from './agencies.ts';
import { askingByStatus } from './documents-by-status.ts';
import { askingDocuments } from './documents.ts';
import { askingDuties } from './duties.ts';
import { joining } from './joining.ts';
import { askingLineage } from './lineage.ts';
import { loadedSources } from './loaded-sources.ts';
import { askingRecurring } from './recurring-duties.ts';
import { askingRelations } from './relations.ts';
import { askingSearch } from './search.ts';
import { askingSurroundings } from './surroundings.ts';
import { writing } from './writing.ts';

export interface StoreFactory {
  readonly name: string;
  open(): Promise<{ readonly store: GraphStore; close(): Promise<void> }>;
}

const PARTS = [
  writing,
  joining,
  loadedSources,
  askingDocuments,
  askingByStatus,
  askingLineage,
  askingDuties,
  askingRecurring,
  askingAgencies,
  askingSearch,
  askingRelations,
  askingSurroundings,
];

/** The tests of the contract for the stores that `open` gives, a new or empty one for each test. */
export function storeContract({ name, open }: StoreFactory): void {
  describe(`the ${name} store`, () => {
    let opened: Awaited<ReturnType<StoreFactory['open']>>;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());
    const held = {
      get store() {
        return opened.store;
      },
    };
    for (const part of PARTS) part(held);
  });
}
