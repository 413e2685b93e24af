import type { Flow } from "../flow.ts";
import { RESUME_FLOWS } from "./resumes.ts";

/** Every flow that is simulated. */
export const FLOWS: readonly Flow[] = [...RESUME_FLOWS];
