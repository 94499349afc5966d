import { readSpec } from "../spec/document.js";
import { Matcher } from "../spec/matching.js";
import { SchemaValidator } from "../spec/validator.js";
import type { Clock } from "../time/clock.js";
import { VirtualClock } from "../time/virtual-clock.js";
import type { SimulatorDefinition, SimulatorOptions, SimulatorTypes } from "./definition.js";
import { type SharedParts, Simulator } from "./simulator.js";

/** Creates simulators of one provider. */
export type SimulatorFactory<Types extends SimulatorTypes> = <Time extends Clock = VirtualClock>(
  options?: SimulatorOptions<Time> & Partial<Types["options"]>,
) => Simulator<Types, Time>;

/**
 * Makes a provider out of its OpenAPI document and a state machine.
 *
 * A document is read when the first simulator is created on it, and each schema when it is first needed; all simulators
 * on the document share them.
 *
 * @throws {Error} (when creating) if the document is no bundled OpenAPI 3.1, or a handler names no operation of it.
 */
export function defineSimulator<Types extends SimulatorTypes>(
  definition: SimulatorDefinition<Types>,
): SimulatorFactory<Types> {
  const known = new WeakMap<object, SharedParts>();
  return <Time extends Clock = VirtualClock>(
    options: SimulatorOptions<Time> & Partial<Types["options"]> = {},
  ) => {
    const { seed, clock, document = definition.document, ...rest } = options;
    const { basePath, deliver, faults, limits, keepExchanges, ...own } = rest;
    const shared = known.get(document) ?? read(definition, document);
    known.set(document, shared);
    return new Simulator<Types, Time>(
      definition,
      shared,
      // Without a clock the type parameter is its default, which is the virtual clock.
      clock ?? (new VirtualClock() as Clock as Time),
      { ...definition.defaults, ...own },
      { seed, basePath, deliver, faults, limits, keepExchanges },
    );
  };
}

function read<Types extends SimulatorTypes>(
  definition: SimulatorDefinition<Types>,
  document: object,
): SharedParts {
  const spec = readSpec(document);
  const known = new Set(spec.operations.map(({ name }) => name));
  const unknown = Object.keys(definition.operations).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new Error(
      `The simulator of ${definition.name} handles ${unknown.join(", ")}, which the document does not have.`,
    );
  }
  return { spec, matcher: new Matcher(spec.operations), validator: new SchemaValidator(spec.document) };
}
