import type { BrowserStep } from "../../contract.ts";

/** How long a hidden frame is left alone, in milliseconds. Banks are given ten seconds for their hidden look. */
const frameLife = 15_000;

/** Sends the buyer's browser where the provider or the bank wants it. */
export function follow(step: BrowserStep): void {
  if (step.place === "hidden-frame") inHiddenFrame(step);
  else if (step.method === "GET") location.assign(step.url);
  else formFor(step).submit();
}

function inHiddenFrame(step: BrowserStep): void {
  const frame = document.createElement("iframe");
  frame.name = `step-${crypto.randomUUID()}`;
  frame.hidden = true;
  frame.title = "Device check of the bank";
  document.body.append(frame);
  if (step.method === "GET") {
    frame.src = step.url;
  } else {
    const form = formFor(step);
    form.target = frame.name;
    form.submit();
    form.remove();
  }
  setTimeout(() => frame.remove(), frameLife);
}

function formFor({ url, fields }: BrowserStep): HTMLFormElement {
  const form = document.createElement("form");
  form.method = "post";
  form.action = url;
  form.hidden = true;
  for (const { name, value } of fields) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  return form;
}
