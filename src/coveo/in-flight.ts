/** Something that came about while work was under way. */
type Happening<Input, Output> =
  | { readonly kind: 'input'; readonly id: number; readonly input: Input }
  | { readonly kind: 'end'; readonly id: number }
  | { readonly kind: 'output'; readonly id: number; readonly output: Output }
  | { readonly kind: 'failure'; readonly id: number; readonly error: unknown };

/** Id of asking for the next input; work has the numbers from 1. */
const ASKING = 0;

/**
 * Works on a few inputs at a time and yields outputs as they come. The next input is asked for only when there is room to work
 * on it. After the first failure no more input is taken; what is under way is waited for, its outputs are yielded, and then the
 * failure is thrown.
 *
 * @param halt called when no more input is wanted, so that an input that is being made can be given up
 */
export async function* inFlight<Input, Output>(
  inputs: AsyncGenerator<Input, void, undefined>,
  limit: number,
  work: (input: Input) => Promise<Output>,
  halt: () => void,
): AsyncGenerator<Output, void, undefined> {
  const underWay = new Map<number, Promise<Happening<Input, Output>>>();
  let isOpen = true;
  let failure: { readonly error: unknown } | undefined;
  try {
    for (let id = ASKING + 1; ; ) {
      if (isOpen && !underWay.has(ASKING) && underWay.size < limit) underWay.set(ASKING, ask(inputs));
      if (underWay.size === 0) break;
      const happening = await Promise.race(underWay.values());
      underWay.delete(happening.id);
      if (happening.kind === 'output') yield happening.output;
      if (happening.kind === 'input' && isOpen) underWay.set(id, workOn(work, happening.input, id++));
      if (happening.kind === 'end') isOpen = false;
      if (happening.kind !== 'failure') continue;
      failure ??= happening;
      isOpen = false;
      halt();
    }
  } finally {
    // Also when whoever reads has had enough: nothing goes on behind their back.
    halt();
    await Promise.all(underWay.values());
    await inputs.return();
  }
  if (failure) throw failure.error;
}

async function ask<Input>(inputs: AsyncGenerator<Input, void, undefined>): Promise<Happening<Input, never>> {
  try {
    const next = await inputs.next();
    return next.done ? { kind: 'end', id: ASKING } : { kind: 'input', id: ASKING, input: next.value };
  } catch (error) {
    return { kind: 'failure', id: ASKING, error };
  }
}

async function workOn<Input, Output>(
  work: (input: Input) => Promise<Output>,
  input: Input,
  id: number,
): Promise<Happening<never, Output>> {
  try {
    return { kind: 'output', id, output: await work(input) };
  } catch (error) {
    return { kind: 'failure', id, error };
  }
}
