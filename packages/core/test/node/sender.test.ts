import { nodeSender } from "../../src/node/index.js";
import { describeSender } from "../support/sender-contract.js";

describeSender({
  name: "nodeSender()",
  open: nodeSender,
  badHeader: "Invalid character in header",
  connectionsInARow: 1,
  refusesContinue: false,
});
