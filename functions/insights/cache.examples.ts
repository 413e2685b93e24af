export const cacheStatsExample = {
  answers: 4,
  hits: 3,
  savedUsd: 0.0312,
  byTask: {
    analyse: { answers: 2, hits: 0, savedUsd: 0 },
    tailor: { answers: 2, hits: 3, savedUsd: 0.0312 },
  },
  oldestAt: "2026-11-18T14:02:11.007Z",
  newestAt: "2026-11-21T09:06:13.371Z",
};

export const cleanedExample = { voidBefore: "2026-11-21T08:00:00.000Z" };
