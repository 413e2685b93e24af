import { deliver, receive } from "../actors.ts";
import { RUN } from "../choices.ts";
import { enqueue } from "../state.ts";
import { StepRun } from "../step-run.ts";
import { isQueue, QUEUES } from "../wiring.ts";
import type { AtRest } from "./index.ts";

/** Redrive is safe: every message that ever was, delivered once more, finds its work ended and changes nothing. */
export const checkReplay: AtRest = async (state, flow) => {
  const again = state.fork();
  const before = again.table.digest();
  for (const sent of again.archive) {
    const at = sent.indexOf(" ");
    const queue = sent.slice(0, at);
    if (isQueue(queue)) enqueue(again, queue, sent.slice(at + 1));
  }
  for (const queue of QUEUES) {
    const run = new StepRun(again, () => RUN);
    for (let taken = receive(again, queue, 10); taken.length > 0; taken = receive(again, queue, 10))
      await deliver(run, flow, queue, taken, []).ended;
  }
  const left = [...again.queues.values()].flat().length;
  return [
    ...(again.table.digest() === before ? [] : ["a message of ended work changed a row"]),
    ...(left === 0 ? [] : [`${left} messages of ended work are not acknowledged`]),
    ...again.violations,
  ];
};
