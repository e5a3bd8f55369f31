/** A piece of work to be timed; the number that it is given goes round from 0, so that no two runs are alike. */
export type Work = (turn: number) => unknown;

/** How a contestant did: runs per second, and how many times as long as the reference it took. Both are medians. */
export interface Score {
  readonly perSecond: number;
  readonly ratio: number;
}

const rounds = 101;
const turns = 40;

/**
 * Times several pieces of work side by side. In each round all take their turn and each is compared with the reference
 * of the same round, so that a machine that is busy for a while slows all of them and the ratios stay.
 * @param reference the name of the work that ratios are to
 */
export const contest = <Name extends string>(
  works: Record<Name, Work>,
  reference: NoInfer<Name>,
): Record<Name, Score> => {
  const names = Object.keys(works) as Name[];
  const times = Array.from({ length: rounds + 1 }, () => mapped(names, (name) => timed(works[name])))
    // The first round is the engine's: it compiles.
    .slice(1);
  return mapped(names, (name) => ({
    perSecond: 1000 / median(times.map((round) => round[name])),
    ratio: median(times.map((round) => round[name] / round[reference])),
  }));
};

const timed = (work: Work): number => {
  const start = performance.now();
  for (let turn = 0; turn < turns; turn += 1) work(turn);
  return (performance.now() - start) / turns;
};

const mapped = <Name extends string, Value>(names: readonly Name[], value: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
