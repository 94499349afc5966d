// What this entry declares, written by `pnpm surface`. Do not edit.
import { SecureContextOptions } from 'node:tls';
export declare function dispatcherSender(dispatcher?: Dispatcher): DispatcherSender;
export declare function nodeSender(options?: NodeSenderOptions): NodeSender;
export interface AnswerHeaders {
    get(name: string): string | null;
    [Symbol.iterator]?(): Iterator<[
        name: string,
        value: string
    ]>;
}
export interface Dispatcher {
    dispatch(options: object, handler: object): boolean;
    close(): Promise<unknown>;
    destroy(): Promise<unknown>;
}
export interface DispatcherSender extends Sender {
    close(): void;
}
export interface NodeSender extends Sender {
    close(): void;
}
export interface NodeSenderOptions {
    readonly maximumConnections?: number;
    readonly idleTimeout?: number;
    readonly tls?: Pick<SecureContextOptions, "ca" | "cert" | "key" | "passphrase" | "pfx">;
}
export interface SendProgress {
    sent: boolean;
}
export interface WireAnswer {
    readonly status: number;
    readonly headers: AnswerHeaders;
    readonly text: string;
}
export interface WireRequest {
    readonly method: string;
    readonly url: string;
    readonly headers: Record<string, string>;
    readonly body: string | undefined;
}
export type Sender = (request: WireRequest, signal: AbortSignal, maximumBytes: number, progress: SendProgress) => Promise<WireAnswer>;
export {};
