import { InputError, type InputIssue } from "@pay/core";
import type { Item, RefundItem } from "../types.js";
import type { PaidPayment, ReturnedLine } from "./results.js";

/** What a refund asks for. */
export interface Returned {
  readonly items: RefundItem[];
  /** In kopecks. */
  readonly refundAmount: number;
}

/**
 * The goods and the amount of a refund by the provider's rules: a full refund has the goods of the payment in the same
 * quantities and its whole amount, a partial one less; goods that are not counted in pieces come back as a whole line.
 *
 * @throws InputError for goods that were not sold, or may not come back like this.
 */
export function returnedGoods(payment: PaidPayment, goods: "everything" | readonly ReturnedLine[]): Returned {
  if (goods === "everything") return { items: [...payment.items], refundAmount: payment.totalAmount };
  const issues: InputIssue[] = [];
  const seen = new Set<number>();
  const items = goods.flatMap((returned, index) => {
    const sold = payment.items[returned.line];
    const path = `goods[${index}]`;
    if (sold === undefined || seen.has(returned.line)) {
      const problem = sold === undefined ? "is not a line of the payment" : "names a line twice";
      const allowed = `each of 0 to ${payment.items.length - 1} once`;
      issues.push({ path: `${path}.line`, problem, allowed });
      return [];
    }
    seen.add(returned.line);
    return [partOf(sold, returned, path, issues)];
  });
  if (goods.length === 0)
    issues.push({ path: "goods", problem: "is empty", allowed: '"everything" or at least one line' });
  const isEverything =
    items.length === payment.items.length && items.every((item) => payment.items.includes(item as Item));
  const sum = items.reduce((total, { totalAmount }) => total + totalAmount, 0);
  // Line totals need not add up to what was paid; everything is what was paid.
  const refundAmount = isEverything ? payment.totalAmount : sum;
  if (issues.length === 0 && !isEverything && refundAmount >= payment.totalAmount) {
    issues.push({
      path: "goods",
      problem: `come to ${refundAmount} kopecks`,
      allowed: `less than the ${payment.totalAmount} that were paid, or "everything"`,
    });
  }
  if (issues.length > 0) throw new InputError({ provider: "koshelek", operation: "refund", issues });
  return { items, refundAmount };
}

function partOf(sold: Item, returned: ReturnedLine, path: string, issues: InputIssue[]): RefundItem {
  const { quantity = sold.quantity, amount = sold.totalAmount } = returned;
  if (quantity === sold.quantity && amount === sold.totalAmount) return sold;
  const measure = sold.measure ?? "PIECE";
  if (measure !== "PIECE") {
    issues.push({
      path,
      problem: `is a part of a line that is measured in ${measure}`,
      allowed: "the whole line: only goods counted in pieces come back in parts",
    });
  }
  if (!Number.isSafeInteger(quantity) || quantity < 1 || quantity > sold.quantity) {
    const allowed = `a whole number from 1 to ${sold.quantity}`;
    issues.push({ path: `${path}.quantity`, problem: `is ${quantity}`, allowed });
  }
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > sold.totalAmount) {
    const allowed = `whole kopecks from 1 to ${sold.totalAmount}`;
    issues.push({ path: `${path}.amount`, problem: `is ${amount}`, allowed });
  }
  const { discountAmount: _discount, subTotalAmount: _subTotal, ...rest } = sold;
  return { ...rest, quantity, totalAmount: amount };
}
