import { givenUpScoring } from "../../lib/interviews/give-up.ts";
import type { InterviewStore } from "../../lib/interviews/store.ts";
import { analysisGivenUp } from "../../lib/jobs/analyse-job.ts";
import { JobId, ResumeId } from "../../lib/kernel/ids.ts";
import { givenUpLetter } from "../../lib/letters/give-up.ts";
import type { LetterStore } from "../../lib/letters/store.ts";
import { parseGivenUp } from "../../lib/resumes/parse-upload.ts";
import { givenUpGeneration } from "../../lib/suggestions/give-up.ts";
import type { SuggestionStore } from "../../lib/suggestions/store.ts";
import { givenUpTailoring } from "../../lib/tailoring/give-up.ts";
import type { TailoringStore } from "../../lib/tailoring/store.ts";
import type { GivenUp } from "../../lib/work/index.ts";

type Stores = {
  tailorings: TailoringStore;
  letters: LetterStore;
  interviews: InterviewStore;
  suggestions: SuggestionStore;
};

/** What people see of given-up work, by its kind. */
export function givenUpBy({ tailorings, letters, interviews, suggestions }: Stores): GivenUp {
  return async (row, now) => {
    switch (row.kind) {
      case "parse":
        return parseGivenUp(row.userId, ResumeId.parse(row.subjectId), now);
      case "analyse":
        return analysisGivenUp(row.userId, JobId.parse(row.subjectId), now);
      case "tailor":
        return givenUpTailoring(tailorings, row.userId, row.subjectId, now);
      case "letter":
        return givenUpLetter(letters, row.userId, row.subjectId, now);
      case "score":
        return givenUpScoring(interviews, row.userId, row.subjectId, now);
      case "suggest":
        return givenUpGeneration(suggestions, row.userId, row.subjectId, now);
      case "purge":
      case "hold":
        return [];
    }
  };
}
