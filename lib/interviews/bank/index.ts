import { BACKEND } from "./data/backend.ts";
import { CUSTOMER_SUPPORT } from "./data/customer-support.ts";
import { DATA_ENGINEERING } from "./data/data-engineering.ts";
import { DATA_SCIENCE } from "./data/data-science.ts";
import { DESIGN } from "./data/design.ts";
import { DEVOPS } from "./data/devops.ts";
import { FINANCE } from "./data/finance.ts";
import { FRONTEND } from "./data/frontend.ts";
import { FULL_STACK } from "./data/full-stack.ts";
import { GENERAL } from "./data/general.ts";
import { HR } from "./data/hr.ts";
import { MANAGEMENT } from "./data/management.ts";
import { MOBILE } from "./data/mobile.ts";
import { NURSING } from "./data/nursing.ts";
import { PRODUCT } from "./data/product.ts";
import { SALES } from "./data/sales.ts";
import { SECURITY } from "./data/security.ts";
import { TEACHING } from "./data/teaching.ts";
import type { BankQuestion, Domain } from "./model.ts";

/** Every question of the bank by its field of work; an id is unique over the whole bank. */
export const BANK: Record<Domain, readonly BankQuestion[]> = {
  backend: BACKEND,
  frontend: FRONTEND,
  "full-stack": FULL_STACK,
  mobile: MOBILE,
  "data-science": DATA_SCIENCE,
  "data-engineering": DATA_ENGINEERING,
  devops: DEVOPS,
  security: SECURITY,
  product: PRODUCT,
  design: DESIGN,
  management: MANAGEMENT,
  hr: HR,
  sales: SALES,
  "customer-support": CUSTOMER_SUPPORT,
  finance: FINANCE,
  nursing: NURSING,
  teaching: TEACHING,
  general: GENERAL,
};

/** The questions of one field, in the order of their ids. */
export function questionsOf(domain: Domain): readonly BankQuestion[] {
  return BANK[domain];
}
