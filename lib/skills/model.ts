/** One skill of the lexicon. */
export type Skill = {
  /** kebab-case, stable, for example `kubernetes`. */
  id: string;
  /** The usual spelling, for example `Kubernetes`. */
  name: string;
  /** Other spellings of the very same skill (`K8s`), never a broader or narrower one. */
  aliases: string[];
  kind: "technical" | "soft" | "language" | "certificate";
  /** A field of work such as `software`, `nursing`, `accounting`. */
  field: string;
  /** Ids of skills that holding this one proves: `eks` implies `kubernetes`, not the reverse. Transitive. */
  implies: string[];
};

/** A skill found in a text; `start` and `end` are UTF-16 offsets, `text` is the spelling found there. */
export type SkillMention = { skillId: string; text: string; start: number; end: number };
