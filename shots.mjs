import { chromium } from 'playwright'
const [,, dir, ...paths] = process.argv
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-background-networking'] })
for (const path of paths) for (const [name, opt] of Object.entries({ phone: { viewport: { width: 390, height: 844 } }, desk: { viewport: { width: 1280, height: 900 } }, dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' } })) {
  if (name==='dark' && !process.env.DARK) continue
  const c = await b.newContext(opt); const p = await c.newPage()
  p.on('console', m => ['error','warning'].includes(m.type()) && console.log(path, m.text()))
  await p.goto('http://localhost:3103'+path); await p.waitForTimeout(500)
  await p.screenshot({ path: `${dir}/${path.replaceAll('/','_').replace('#','-')}-${name}.png`, fullPage: true })
  console.log(path, name, await p.evaluate(() => [document.documentElement.scrollWidth, innerWidth, document.documentElement.scrollHeight]))
  await c.close()
}
await b.close()
