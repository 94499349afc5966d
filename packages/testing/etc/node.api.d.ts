// What this entry declares, written by `pnpm surface`. Do not edit.
export declare function serve(simulator: Receiver & {
    readonly basePath: string;
}, options?: ServeOptions): Promise<SimulatorServer>;
export interface EncodedAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array<ArrayBuffer>;
}
export interface IncomingRequest {
    readonly method: string;
    readonly url: string;
    readonly headers: Headers;
    readonly body: () => Promise<Uint8Array>;
}
export interface Receiver {
    receive(incoming: IncomingRequest): Promise<Reply>;
}
export interface ServeOptions {
    readonly port?: number;
    readonly host?: string;
}
export interface SimulatorServer {
    readonly url: string;
    readonly port: number;
    close(grace?: number): Promise<void>;
}
export type Reply = {
    readonly kind: "complete";
    readonly answer: EncodedAnswer;
} | {
    readonly kind: "stalled" | "truncated";
    readonly answer: EncodedAnswer;
    readonly bytes: number;
} | {
    readonly kind: "closed" | "reset" | "silent";
    readonly answer?: EncodedAnswer;
};
export {};
