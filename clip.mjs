import { chromium } from 'playwright'
const [,, out, path, width, y, h, scheme, js] = process.argv
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const c = await b.newContext({ viewport: { width: +width, height: +h }, colorScheme: scheme || 'light', javaScriptEnabled: js !== 'off' })
const p = await c.newPage(); await p.goto('http://localhost:3103'+path); await p.waitForTimeout(1500)
if (process.env.DO) await (new Function('p', `return (async()=>{${process.env.DO}})()`))(p)
if (+y >= 0) await p.evaluate(v => scrollTo(0, v), +y)
await p.waitForTimeout(400); await p.screenshot({ path: out }); await b.close()
