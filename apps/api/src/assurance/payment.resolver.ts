import { Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { hasMany, reads } from "../reading/roots.js";
import { Payment, PaymentException, PaymentRun } from "./payment.entity.js";

hasMany(PaymentRun, "payments", Payment, "run", "The payments that it brought.");
hasMany(Payment, "exceptions", PaymentException, "payment", "As what it stands out.");
hasMany(Case, "payments", Payment, "case", "What was paid for it (AS-25).");
@Resolver(() => PaymentRun) export class PaymentRunReads extends reads(PaymentRun, { one: "paymentRun", many: "paymentRuns" }) {}
@Resolver(() => PaymentException) export class PaymentExceptionReads extends reads(PaymentException, { one: "paymentException", many: "paymentExceptions" }) {}
