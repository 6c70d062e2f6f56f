import type { CDPSession } from "playwright-core";

/** What a page is measured under. */
export interface Condition {
  id: "plain" | "slow";
  name: string;
  /** How many times slower the processor is. */
  cpu: number;
  network?: { rttMs: number; kbps: number };
}

export const CONDITIONS: readonly Condition[] = [
  { id: "plain", name: "This machine as it is", cpu: 1 },
  {
    id: "slow",
    name: "Processor 4 times slower, 150 ms and 1.6 Mbit/s",
    cpu: 4,
    network: { rttMs: 150, kbps: 1600 },
  },
];

/** Puts a page under a condition, before it is opened. */
export async function apply({ cpu, network }: Condition, session: CDPSession): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (!network) return;
  const bytesPerSecond = (network.kbps * 1000) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: network.rttMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
