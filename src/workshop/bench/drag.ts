import type { Mouse } from '@playwright/test'
import { costPerFrame, type Cost, type CostMeter } from './page-cost.ts'

/** A drag along a line, to a point and back, so that it ends where it began. */
export interface Drag {
  readonly x: number
  readonly y: number
  /** CSS pixels from one frame to the next, on the way there. */
  readonly stride: number
  readonly frames: number
}

export interface DragLimits {
  /** Milliseconds after which no more frames are asked for. */
  readonly soft: number
}

export interface DragCost {
  readonly perFrame: Cost
  readonly frames: number
  /** Whether the limit came before all frames were shown. */
  readonly capped: boolean
  readonly took: number
}

/** A move of the mouse is handled once per frame of the screen; this is the least time between two. */
const FRAME = 1000 / 60
/** Held still before it is let go, so that what is dragged is not thrown. */
const HOLD = 200

/** The places of the pointer, one a frame. */
export function dragPath({ x, stride, frames }: Drag): readonly number[] {
  const there = Math.ceil(frames / 2)
  return Array.from({ length: frames }, (_, frame) => x + stride * (frame < there ? frame + 1 : frames - 1 - frame))
}

/** Drag with the real mouse and say what it cost, from pressing to the quiet after letting go, over the frames moved. */
export async function measureDrag(mouse: Mouse, meter: CostMeter, drag: Drag, limits: DragLimits): Promise<DragCost> {
  await mouse.move(drag.x, drag.y)
  await meter.settle()
  const before = await meter.read()
  const started = performance.now()
  await mouse.down()
  let frames = 0
  for (const x of dragPath(drag)) {
    if (frames > 0 && performance.now() - started > limits.soft) break
    const sent = performance.now()
    await mouse.move(x, drag.y)
    frames += 1
    await pause(FRAME - (performance.now() - sent))
  }
  await pause(HOLD)
  await mouse.up()
  await meter.settle()
  const took = performance.now() - started
  return {
    perFrame: costPerFrame(before, await meter.read(), frames),
    frames,
    capped: frames < drag.frames,
    took,
  }
}

async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds))
}
