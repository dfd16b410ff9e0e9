import { mix } from './paint.ts'

/** One hour of the day: what colour everything takes. */
export interface Light {
  name: 'morning' | 'noon' | 'golden' | 'dusk'
  sky: [string, string, string]
  sun: string
  /** Where the sun stands on the sheet. */
  sunAt: [number, number]
  cloud: string
  /** Colour that distance takes on. */
  haze: string
  /** What everything is tinted with, and how strongly. */
  ambient: string
  strength: number
  glass: [string, string]
  /** Share of windows with a lamp behind them. */
  lamps: number
  leaf: string
  lawn: [string, string]
  water: [string, string]
}

const day = { leaf: '#4f8a4c', lawn: ['#8cb864', '#5d9648'] as [string, string] }

export const lights: Record<Light['name'], Light> = {
  morning: {
    name: 'morning',
    sky: ['#6fb3e0', '#b9dff0', '#fdf1dc'],
    sun: '#fff3cf',
    sunAt: [930, 210],
    cloud: '#ffffff',
    haze: '#dfeaee',
    ambient: '#fff4e0',
    strength: 0.06,
    glass: ['#9cc9dd', '#5f93ad'],
    lamps: 0.04,
    ...day,
    water: ['#79c4d3', '#2f8fae'],
  },
  noon: {
    name: 'noon',
    sky: ['#2f8fd8', '#79bfec', '#d9f0f8'],
    sun: '#fffbe6',
    sunAt: [230, 130],
    cloud: '#ffffff',
    haze: '#cfe6f0',
    ambient: '#ffffff',
    strength: 0,
    glass: ['#8ec4e2', '#4a86ad'],
    lamps: 0,
    ...day,
    water: ['#4fc0d6', '#1d7fae'],
  },
  golden: {
    name: 'golden',
    sky: ['#5f8fc7', '#f3c48e', '#ffe3b0'],
    sun: '#fff0c0',
    sunAt: [190, 330],
    cloud: '#ffe2c0',
    haze: '#f6d6ac',
    ambient: '#ffb765',
    strength: 0.2,
    glass: ['#f7cf95', '#8d8fa0'],
    lamps: 0.22,
    leaf: '#5f8443',
    lawn: ['#a9ad58', '#6f8c42'],
    water: ['#f2c190', '#4d8aa0'],
  },
  dusk: {
    name: 'dusk',
    sky: ['#27325f', '#8a5f93', '#f2a07c'],
    sun: '#ffd9a8',
    sunAt: [960, 430],
    cloud: '#d98f96',
    haze: '#c98a92',
    ambient: '#4a3f78',
    strength: 0.36,
    glass: ['#8f86b4', '#3b3f6c'],
    lamps: 0.62,
    leaf: '#3d5f58',
    lawn: ['#5f7556', '#3c5648'],
    water: ['#c98f9f', '#3d4f84'],
  },
}

/** A colour as it looks in this light; `shade` 0 is full sun, 1 the dark side. */
export function seen(light: Light, colour: string, shade = 0): string {
  const tinted = mix(colour, light.ambient, light.strength)
  return mix(tinted, light.name === 'dusk' ? '#1d1f45' : '#3a4460', shade * 0.5)
}
