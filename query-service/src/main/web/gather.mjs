// Puts the scripts that pages load beside the style sheet, as their makers publish them.
import { copyFileSync, mkdirSync } from 'node:fs';

const assets = '../resources/static/assets';
mkdirSync(assets, { recursive: true });
copyFileSync('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js', `${assets}/govuk-frontend.min.js`);
copyFileSync('node_modules/htmx.org/dist/htmx.min.js', `${assets}/htmx.min.js`);
copyFileSync('node_modules/htmx-ext-sse/dist/sse.min.js', `${assets}/sse.min.js`);
copyFileSync('figures.js', `${assets}/figures.js`);
copyFileSync('application.js', `${assets}/application.js`);
