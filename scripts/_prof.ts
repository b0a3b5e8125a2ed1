import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readContentFolder } from '@/lib/content/files'
import { loadSite } from '@/lib/content/load'
import { searchDocuments } from '@/lib/search/documents'
import { packDocuments } from '@/lib/search/package'
import { Search } from '@/lib/search/search'
const site = loadSite(readContentFolder(process.cwd()), '2026-11-24')
const search = await Search.open(packDocuments(searchDocuments(site), site.search))
const qs=(parse(readFileSync('tests/lib/search/queries.yml','utf8')) as any[]).map(q=>q.asks)
for(const q of qs) search.find(q)
const rows:any[]=[]
for(const q of qs) for(let l=1;l<=q.length;l++){const t=performance.now(); search.find(q.slice(0,l)); rows.push([performance.now()-t,q.slice(0,l)])}
rows.sort((a,b)=>b[0]-a[0]); console.log(rows.slice(0,40).map(r=>r[0].toFixed(1)+' '+r[1]).join('\n')); console.log('p95',rows[Math.floor(rows.length*.05)][0],'p50',rows[Math.floor(rows.length*.5)][0])
