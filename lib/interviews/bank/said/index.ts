import { questionsOf } from "../index.ts";
import { DOMAINS, type Domain } from "../model.ts";
import { BACKEND_SAID } from "./backend.ts";
import { CUSTOMER_SUPPORT_SAID } from "./customer-support.ts";
import { DATA_ENGINEERING_SAID } from "./data-engineering.ts";
import { DATA_SCIENCE_SAID } from "./data-science.ts";
import { DESIGN_SAID } from "./design.ts";
import { DEVOPS_SAID } from "./devops.ts";
import { FINANCE_SAID } from "./finance.ts";
import { FRONTEND_SAID } from "./frontend.ts";
import { FULL_STACK_SAID } from "./full-stack.ts";
import { GENERAL_SAID } from "./general.ts";
import { HR_SAID } from "./hr.ts";
import { MANAGEMENT_SAID } from "./management.ts";
import { MOBILE_SAID } from "./mobile.ts";
import { NURSING_SAID } from "./nursing.ts";
import { PRODUCT_SAID } from "./product.ts";
import { SALES_SAID } from "./sales.ts";
import { SECURITY_SAID } from "./security.ts";
import { TEACHING_SAID } from "./teaching.ts";

/** By field of work: below each question's id a line for each of its key points, in their order. */
const SAID: Record<Domain, string> = {
  backend: BACKEND_SAID,
  frontend: FRONTEND_SAID,
  "full-stack": FULL_STACK_SAID,
  mobile: MOBILE_SAID,
  "data-science": DATA_SCIENCE_SAID,
  "data-engineering": DATA_ENGINEERING_SAID,
  devops: DEVOPS_SAID,
  security: SECURITY_SAID,
  product: PRODUCT_SAID,
  design: DESIGN_SAID,
  management: MANAGEMENT_SAID,
  hr: HR_SAID,
  sales: SALES_SAID,
  "customer-support": CUSTOMER_SUPPORT_SAID,
  finance: FINANCE_SAID,
  nursing: NURSING_SAID,
  teaching: TEACHING_SAID,
  general: GENERAL_SAID,
};

type Said = ReadonlyMap<string, readonly string[]>;
let read: ReadonlyMap<string, Said> | undefined;

/** The lines of each question, by its id and the sentences of its key points. @throws RangeError for a question whose lines and points differ in number */
function readAll(): ReadonlyMap<string, Said> {
  const byId = new Map<string, Said>();
  for (const domain of DOMAINS) {
    const blocks = new Map(
      SAID[domain]
        .trim()
        .split("\n\n")
        .map((block) => {
          const [id = "", ...lines] = block.split("\n");
          return [id, lines];
        }),
    );
    for (const { id, keyPoints } of questionsOf(domain)) {
      const lines = blocks.get(id) ?? [];
      // one line more or less, and each point would have the words of its neighbour
      if (lines.length !== keyPoints.length)
        throw new RangeError(`${id} has ${keyPoints.length} key points and ${lines.length} lines`);
      byId.set(id, new Map(keyPoints.map(({ point }, at) => [point, (lines[at] ?? "").split(", ")])));
    }
  }
  return byId;
}

/**
 * What people say who make a key point of a question, in words of their own: signs of it beside those that the point has. Nothing for a question that the bank does not hold.
 * @param questionId id of a question of the bank
 * @param point the sentence of the key point
 */
export function saidOf(questionId: string, point: string): readonly string[] {
  read ??= readAll();
  return read.get(questionId)?.get(point) ?? [];
}
