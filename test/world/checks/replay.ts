import { delivery, receive } from "../actors.ts";
import { runThrough } from "../driver.ts";
import { enqueue } from "../state.ts";
import { isQueue, QUEUES } from "../wiring.ts";
import type { AtRest } from "./index.ts";

/** Redrive is safe: every message that ever was, delivered once more, finds its work ended and changes nothing. */
export const checkReplay: AtRest = async (state, flow) => {
  const again = state.fork();
  const before = String(again.table.mark);
  for (const sent of again.archive) {
    const at = sent.indexOf(" ");
    const queue = sent.slice(0, at);
    if (isQueue(queue)) enqueue(again, queue, sent.slice(at + 1));
  }
  for (const queue of QUEUES)
    for (let taken = receive(again, queue, 10); taken.length > 0; taken = receive(again, queue, 10))
      await runThrough(again, flow, delivery(flow.engines ?? {}, queue, taken));
  const left = [...again.queues.values()].flat().length;
  return [
    ...(String(again.table.mark) === before ? [] : ["a message of ended work changed a row"]),
    ...(left === 0 ? [] : [`${left} messages of ended work are not acknowledged`]),
    ...again.violations,
  ];
};
