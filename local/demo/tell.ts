/** Tells a step: `step` runs it and prints its time, `line` prints something below it. */
export type Tell = {
  step: <T>(name: string, run: () => Promise<T>) => Promise<T>;
  line: (text: string) => void;
};
