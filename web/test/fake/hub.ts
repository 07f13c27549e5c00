import type { ServerResponse } from 'node:http';

const HEARTBEAT = 15_000;

/** The live stream: who listens, and what they are told. */
export class Hub {
  private readonly listeners = new Set<ServerResponse>();
  private position = 0;

  open(response: ServerResponse) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(`id: 1.${this.position}\nevent: ready\ndata: {}\n\n`);
    this.listeners.add(response);
    const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT);
    response.on('close', () => {
      clearInterval(heartbeat);
      this.listeners.delete(response);
    });
  }

  publish(type: string, organization: string, resource: string, revision: number, state?: string) {
    this.position += 1;
    const event = {
      id: `1.${this.position}`,
      type,
      version: 1,
      organization,
      scope: { kind: 'resource', id: resource },
      resource,
      payload: { id: resource, revision, state },
      at: new Date().toISOString(),
    };
    for (const listener of this.listeners) {
      listener.write(`id: ${event.id}\nevent: ${type}\ndata: ${JSON.stringify(event)}\n\n`);
    }
  }
}
