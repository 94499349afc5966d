import { type Change, change, move, remove, set } from "./edit.ts";
import { callback, component, create, event, webhook } from "./places.ts";

const text = { type: "string" };
const gone = "Whoever read it gets nothing.";
const surprise = "A handler meets what could not come before.";

/** What the provider sends by itself, and the replies it takes. */
export const notifications: readonly Change[] = [
  change(
    "major",
    "webhook field goes",
    `A notification is received, not sent. ${gone}`,
    remove(event("memo")),
  ),
  change("minor", "webhook field comes", "There is more to read.", set(event("city"), text)),
  change(
    "minor",
    "required webhook field comes",
    "There is more to read; nobody has to send it.",
    set(event("city"), text),
    set(component("PaymentEvent", "/required/-"), "city"),
  ),
  change(
    "major",
    "webhook field becomes optional",
    "It may be missing.",
    set(component("PaymentEvent", "/required"), ["event"]),
  ),
  change(
    "minor",
    "webhook field becomes required",
    "More is promised.",
    set(component("PaymentEvent", "/required/-"), "sum"),
  ),
  change(
    "major",
    "webhook field becomes nullable",
    surprise,
    set(event("memo", "/type"), ["string", "null"]),
  ),
  change("major", "webhook type changes", surprise, set(event("sum", "/type"), "string")),
  change("major", "closed webhook enum grows", surprise, set(event("event", "/enum/-"), "held")),
  change(
    "minor",
    "closed webhook enum shrinks",
    "One value less to handle.",
    remove(event("event", "/enum/1")),
  ),
  change(
    "minor",
    "open webhook enum grows",
    "The list said that others may come.",
    set(event("channel", "/enum/-"), "app"),
  ),
  change(
    "minor",
    "open webhook enum shrinks",
    "One value less to handle.",
    remove(event("channel", "/enum/1")),
  ),
  change("major", "webhook goes", "Whoever waits for it waits for ever.", remove("/webhooks/payout")),
  change(
    "minor",
    "webhook comes",
    "Whoever does not know it ignores it.",
    set("/webhooks/dispute", { post: { requestBody: { content: {} }, responses: {} } }),
  ),
  change(
    "major",
    "webhook is renamed",
    "Handlers go by its name.",
    move("/webhooks/payout", "/webhooks/transfer"),
  ),
  change(
    "major",
    "webhook comes by another method",
    "The handler's route does not match.",
    move("/webhooks/payout/post", "/webhooks/payout/put"),
  ),
  change(
    "major",
    "webhook is signed another way",
    "Whoever verifies the former proof refuses it.",
    set(webhook("/security"), [{ basic: [] }]),
  ),
  change(
    "major",
    "webhook may be signed another way as well",
    "Whoever verifies the former proof alone refuses some.",
    set(webhook("/security/-"), { basic: [] }),
  ),
  change("major", "webhook header goes", gone, remove(webhook("/parameters/0"))),
  change(
    "major",
    "webhook header becomes optional",
    "It may be missing.",
    remove(webhook("/parameters/0/required")),
  ),
  change(
    "minor",
    "webhook header comes",
    "There is more to read.",
    set(webhook("/parameters/-"), {
      name: "X-Try",
      in: "header",
      required: true,
      schema: { type: "integer" },
    }),
  ),
  change(
    "major",
    "webhook body becomes optional",
    "It may be missing.",
    remove(webhook("/requestBody/required")),
  ),
  change(
    "major",
    "reply to a webhook no longer accepted",
    "Whoever replies that way is called again.",
    remove(webhook("/responses/202")),
  ),
  change(
    "minor",
    "another reply to a webhook accepted",
    "One more way to reply.",
    set(webhook("/responses/204"), { description: "Taken." }),
  ),
  change("major", "callback field goes", gone, remove(component("SettledEvent", "/properties/day"))),
  change(
    "minor",
    "callback field comes",
    "There is more to read.",
    set(component("SettledEvent", "/properties/hour"), text),
  ),
  change(
    "major",
    "callback field becomes optional",
    "It may be missing.",
    set(component("SettledEvent", "/required"), []),
  ),
  change(
    "major",
    "callback format changes",
    surprise,
    set(component("SettledEvent", "/properties/day/format"), "date-time"),
  ),
  change(
    "major",
    "callback goes",
    "Whoever waits for it waits for ever.",
    remove(create("/callbacks/settled")),
  ),
  change(
    "minor",
    "callback comes",
    "Whoever does not know it ignores it.",
    set(create("/callbacks/opened"), { "{$request.body#/callbackUrl}": { post: { responses: {} } } }),
  ),
  change(
    "major",
    "callback goes to an address given elsewhere",
    "It is not called where the address is given today.",
    move(
      create("/callbacks/settled/{$request.body#~1callbackUrl}"),
      create("/callbacks/settled/{$request.body#~1notifyUrl}"),
    ),
  ),
  change(
    "major",
    "reply to a callback must hold more",
    "A reply is sent: the provider refuses what is replied today.",
    set(component("Acknowledgement", "/required/-"), "detail"),
  ),
  change(
    "minor",
    "reply to a callback may hold less",
    "Everything replied today is still taken.",
    set(component("Acknowledgement", "/required"), []),
  ),
  change(
    "major",
    "reply to a callback loses a value",
    "Whoever replies it is refused.",
    remove(component("Acknowledgement", "/properties/result/enum/1")),
  ),
  change(
    "minor",
    "reply to a callback gains a value",
    "One more way to reply.",
    set(component("Acknowledgement", "/properties/result/enum/-"), "never"),
  ),
  change(
    "major",
    "reply to a callback with another status",
    "The former is no longer accepted.",
    move(callback("/responses/200"), callback("/responses/204")),
  ),
  change(
    "major",
    "shared component gains a value",
    "It is sent and received: a caller who receives it meets a new one.",
    set(component("Customer", "/properties/level/enum/-"), "bronze"),
  ),
  change(
    "major",
    "shared component loses a value",
    "It is sent and received: a caller who sends it is refused.",
    remove(component("Customer", "/properties/level/enum/1")),
  ),
  change(
    "major",
    "field of a shared component becomes optional",
    "It is sent and received: it may be missing in answers.",
    set(component("Customer", "/required"), []),
  ),
  change(
    "major",
    "field of a shared component becomes required",
    "It is sent and received: a caller must send it.",
    set(component("Customer", "/required/-"), "name"),
  ),
];
