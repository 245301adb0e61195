import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Redis {
  readonly port: number
  /** Kills the server as a power cut would, and starts another on the same files. */
  restart(this: void): Promise<void>
  stop(this: void): Promise<void>
}

/**
 * A redis-server of its own, on a free loopback port, that leaves nothing behind when it is stopped. What it has
 * acknowledged is on the disk (append-only, written through at each command), and it evicts nothing.
 */
export async function startRedis(): Promise<Redis> {
  const port = await findPort()
  const folder = await mkdtemp(join(tmpdir(), 'boctach-redis-'))
  let server = await start(port, folder)
  return {
    port,
    async restart() {
      server.kill('SIGKILL')
      await once(server, 'close')
      server = await start(port, folder)
    },
    async stop() {
      server.kill()
      await once(server, 'close')
      await rm(folder, { recursive: true })
    }
  }
}

async function start(port: number, folder: string): Promise<ReturnType<typeof spawn>> {
  const server = spawn(
    'redis-server',
    [
      '--bind',
      '127.0.0.1',
      '--port',
      String(port),
      '--dir',
      folder,
      '--save',
      '',
      '--appendonly',
      'yes',
      '--appendfsync',
      'always',
      '--maxmemory-policy',
      'noeviction'
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] }
  )
  const failed = once(server, 'error').then(([error]) =>
    Promise.reject(new Error(`redis-server does not start (Debian: apt install redis-server): ${(error as Error).message}`))
  )
  await Promise.race([failed, isReady(server.stdout)])
  return server
}

async function isReady(output: NodeJS.ReadableStream): Promise<void> {
  for await (const line of createInterface(output)) if (line.includes('Ready to accept connections')) break
  output.resume()
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
