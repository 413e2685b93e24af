import type { Flow, RequestSpec } from "../flow.ts";

const looked: RequestSpec = { do: "request", route: "GET /v1/me" };
const edited: RequestSpec = { do: "request", route: "PATCH /v1/me", body: { headline: "Engineer" } };
const signedOut: RequestSpec = { do: "request", route: "POST /v1/auth/logout", accept: [401] };

export const ACCOUNT_FLOWS: readonly Flow[] = [
  {
    name: "look at one's profile for the first time, and edit it from another window",
    clients: [{ acts: [looked] }, { acts: [edited] }],
    expect: (state) => {
      const headlines = state.table.all().flatMap(({ sk, headline }) => (sk === "PROFILE" ? [headline] : []));
      return headlines.join() === "Engineer" ? [] : [`the profiles say ${JSON.stringify(headlines)}`];
    },
  },
  {
    name: "sign out from two windows",
    clients: [{ acts: [signedOut] }, { acts: [signedOut] }],
    expect: (state) =>
      state.table.all().some(({ sk }) => sk === "SESSION") ? [] : ["whoever signed out is still let in"],
  },
];
