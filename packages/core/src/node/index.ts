export { type NodeSender, type NodeSenderOptions, nodeSender } from "./sender.js";
