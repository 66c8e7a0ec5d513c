/** A store that also has each statement planned when it is asked for the first time. */
import type { GraphStore, Question } from '../../../queries/store.ts';
import type { Plan, Planner } from '../../support/plans.ts';

/** `plans` takes the plans, each under its statement. */
export function planned(store: GraphStore, planner: Planner, plans: Map<string, Plan>): GraphStore {
  return {
    name: store.name,
    isRemote: store.isRemote,
    write: (work) => store.write(work),
    dump: () => store.dump(),
    close: () => store.close(),
    ask: async <Input, Answer>(question: Question<Input, Answer>, input: Input): Promise<Answer> => {
      const plan = await planner.plan(question, input);
      plans.set(plan.statement, plan);
      return store.ask(question, input);
    },
  };
}
