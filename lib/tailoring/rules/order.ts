import type { ResumeDocument } from "../../resumes/index.ts";
import { evidenceAt, wordsOf, type Draft } from "./draft.ts";
import type { Relevance, Weigh } from "./relevance.ts";

type Item = { label: string; relevance: Relevance; evidencePath: string };

/** Indices by weight, the document's own order deciding between equals. */
function ranked(items: readonly Item[]): number[] {
  return items
    .map((_, index) => index)
    .toSorted((a, b) => (items[b]?.relevance.weight ?? 0) - (items[a]?.relevance.weight ?? 0));
}

/** A reorder of a list by what the posting asks for; none when the order is right already. */
function reorder(document: ResumeDocument, path: string, items: readonly Item[], what: string): Draft[] {
  const order = ranked(items);
  if (order.every((from, to) => from === to)) return [];
  const first = items[order[0] ?? 0];
  if (first === undefined || first.relevance.weight === 0) return [];
  // The first element that rose explains the move.
  const risen = order.find((from, to) => from > to && (items[from]?.relevance.weight ?? 0) > 0);
  const lead = risen === undefined ? first : (items[risen] ?? first);
  const asked = lead.relevance.requirements[0];
  const requirements = [...new Set(order.flatMap((at) => items[at]?.relevance.requirements ?? []))].slice(
    0,
    5,
  );
  return [
    {
      path,
      action: "reorder",
      before: items.map(({ label }) => label),
      after: order.map((at) => items[at]?.label ?? ""),
      order,
      reason:
        asked === undefined
          ? `Puts first the ${what} that share most with the posting.`
          : `Puts first the ${what} that answer to ${wordsOf(asked)}.`,
      requirementIds: requirements.map(({ requirementId }) => requirementId),
      evidence: evidenceAt(document, lead.evidencePath),
    },
  ];
}

/** Orders highlights within their entries, projects, skill groups and the words in them. Work and education stay as they are. */
export function orderDrafts(document: ResumeDocument, weigh: Weigh): Draft[] {
  const texts = (path: string, list: readonly string[] | undefined, what: string, listed = false): Draft[] =>
    reorder(
      document,
      path,
      (list ?? []).map((text, at) => ({
        label: text,
        relevance: weigh(text, listed),
        evidencePath: `${path}/${at}`,
      })),
      what,
    );
  return [
    ...(document.work ?? []).flatMap((entry, at) =>
      texts(`/work/${at}/highlights`, entry.highlights, "points"),
    ),
    ...(document.volunteer ?? []).flatMap((entry, at) =>
      texts(`/volunteer/${at}/highlights`, entry.highlights, "points"),
    ),
    ...(document.projects ?? []).flatMap((entry, at) => [
      ...texts(`/projects/${at}/highlights`, entry.highlights, "points"),
      ...texts(`/projects/${at}/keywords`, entry.keywords, "terms", true),
    ]),
    ...(document.skills ?? []).flatMap((group, at) =>
      texts(`/skills/${at}/keywords`, group.keywords, "skills", true),
    ),
    ...projectOrder(document, weigh),
    ...groupOrder(document, weigh),
  ];
}

/** The weight of several texts: the best counts fully, each further one half of the one before, so that length does not win. */
export function together(parts: readonly Relevance[]): Relevance {
  const sorted = parts.toSorted((a, b) => b.weight - a.weight);
  return {
    weight: sorted.reduce((sum, { weight }, at) => sum + weight / 2 ** at, 0),
    requirements: [...new Set(sorted.flatMap(({ requirements }) => requirements))],
    skillIds: [...new Set(sorted.flatMap(({ skillIds }) => skillIds))],
  };
}

function projectOrder(document: ResumeDocument, weigh: Weigh): Draft[] {
  const items = (document.projects ?? []).map((project, at): Item => {
    const texts = [project.name, project.description, ...(project.highlights ?? [])].filter(
      (text) => text !== undefined,
    );
    const parts = [
      ...texts.map((text) => weigh(text)),
      ...(project.keywords ?? []).map((word) => weigh(word, true)),
    ];
    return {
      label: project.name ?? project.description ?? `Project ${at + 1}`,
      relevance: together(parts),
      evidencePath: `/projects/${at}/${project.name === undefined ? "description" : "name"}`,
    };
  });
  return reorder(document, "/projects", items, "projects");
}

function groupOrder(document: ResumeDocument, weigh: Weigh): Draft[] {
  const items = (document.skills ?? []).map((group, at): Item => {
    const parts = [group.name ?? "", ...(group.keywords ?? [])].map((word) => weigh(word, true));
    const best = (group.keywords ?? []).findIndex((word) => weigh(word, true).weight > 0);
    return {
      label: group.name ?? (group.keywords ?? []).join(", "),
      relevance: together(parts),
      evidencePath: best < 0 ? `/skills/${at}/name` : `/skills/${at}/keywords/${best}`,
    };
  });
  return reorder(document, "/skills", items, "skill groups");
}
