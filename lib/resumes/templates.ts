/** Templates by id; `classic` is the default. */
export const TEMPLATE_IDS = ["classic", "compact", "modern"] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];
