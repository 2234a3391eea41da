// Puts the scripts that pages load beside the style sheet, as their makers publish them.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const assets = '../resources/static/assets';
mkdirSync(assets, { recursive: true });
copyFileSync('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js', `${assets}/govuk-frontend.min.js`);
copyFileSync('node_modules/htmx.org/dist/htmx.min.js', `${assets}/htmx.min.js`);
copyFileSync('node_modules/htmx-ext-sse/dist/sse.min.js', `${assets}/sse.min.js`);
copyFileSync('figures.js', `${assets}/figures.js`);
copyFileSync('application.js', `${assets}/application.js`);

// Says from what it was built, so that a test finds a source or a result that was changed alone.
const built = [
    ...readdirSync('.').filter((name) => /\.(scss|js|mjs|json)$/.test(name)).sort(),
    ...readdirSync(assets).sort().map((name) => `${assets}/${name}`),
];
const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
writeFileSync('built.sha256', built.map((file) => `${digest(file)}  ${file}\n`).join(''));
