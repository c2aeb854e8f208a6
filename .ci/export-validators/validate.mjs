// Holds the exports in a folder against the public validators of npm.
//
// Each validator first proves that it sees: it is given damaged copies of the exports in another, small folder and has to complain.
// None of them needs the network.

import fs from 'node:fs';
import path from 'node:path';
import { Parser } from '@asyncapi/parser';
import validator from '@har-sdk/validator';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import postman from 'postman-collection';

const [folder, small] = process.argv.slice(2);
const load = (folder, name) => JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8'));

// The platform answers 200 even when it refuses; the examples hold more than one schema can evaluate alone.
const redocly = await createConfig({
  extends: ['recommended-strict'],
  rules: {
    'operation-4xx-response': 'off',
    'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
    'no-invalid-parameter-examples': 'error',
    'operation-operationId-url-safe': 'error',
  },
});

async function openapi(document) {
  const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: 'openapi.json', config: redocly });
  return problems.map((problem) => `${problem.ruleId}: ${problem.message} ${problem.location[0]?.pointer ?? ''}`);
}

async function asyncapi(document) {
  const { diagnostics } = await new Parser().parse(JSON.stringify(document));
  // 0 is an error and 1 a warning; below are hints, such as that a newer version of AsyncAPI exists.
  const problems = diagnostics.filter((diagnostic) => diagnostic.severity < 2);
  return problems.map((problem) => `${problem.code}: ${problem.message} ${problem.path.join('/')}`);
}

async function postmanSchema(document) {
  const problems = await new validator.PostmanValidator().verify(document);
  return problems.map((problem) => `${problem.instancePath}: ${problem.message}`);
}

// Postman's own reader sees the same calls as the model: method, path, token parameter.
async function postmanCalls(document, folder) {
  const seen = [];
  new postman.Collection(document).forEachItem((item) => {
    const parameters = item.request.url.query.filter((member) => `${member.value}`.startsWith('{{')).map((member) => member.key);
    seen.push([item.request.method, item.request.url.getPath(), ...parameters].join(' '));
  });
  const model = load(folder, 'json');
  const query = new Map(model.tokens.map((token) => [token.kind, token.query]));
  // A key that signs is not sent.
  const carried = (endpoint) => [endpoint.token_in ?? query.get(endpoint.token)].filter(Boolean);
  const expected = model.domains.flatMap((domain) =>
    domain.endpoints.map((endpoint) => [endpoint.method, endpoint.path, ...carried(endpoint)].join(' ')),
  );
  const missing = expected.filter((call) => !seen.includes(call)).map((call) => `missing: ${call}`);
  return [...missing, ...seen.filter((call) => !expected.includes(call)).map((call) => `not in the model: ${call}`)];
}

const first = (mapping) => Object.values(mapping)[0];
const operation = (document) => first(first(document.paths));

// What is checked, and ways to break a copy that the check has to notice.
const checks = [
  ['Redocly, OpenAPI 3.1', openapi, 'openapi', [
    (document) => delete document.info.title,
    (document) => { operation(document).security = [{ nobody: [] }]; },
    (document) => { operation(document).operationId = 'a b'; },
    (document) => { operation(document).responses['200'].content['application/json'].examples.accepted.value = 7; },
    (document) => { document.components.schemas.error.properties.errcode = { $ref: '#/components/schemas/nowhere' }; },
  ]],
  ['AsyncAPI parser', asyncapi, 'asyncapi', [
    (document) => delete document.info.version,
    (document) => { document.operations.receive_app.action = 'listen'; },
    (document) => { first(document.channels.suite.messages).$ref = '#/components/messages/nowhere'; },
    (document) => { document.operations.receive_robot.reply.messages[0].$ref = '#/channels/robot/messages/nowhere'; },
    (document) => { first(document.components.messages).payload.type = 'objekt'; },
  ]],
  ['Postman schema v2.1', postmanSchema, 'postman', [
    (document) => delete document.info.name,
    (document) => { document.item[0].item[0].response = 7; },
    (document) => { document.item[0].item[0].request.url.query = [{ key: 7 }]; },
  ]],
  ['Postman reader', postmanCalls, 'postman', [
    (document) => document.item[0].item.pop(),
    (document) => { document.item[0].item[0].request.method = 'PUT'; },
  ]],
];

let failed = false;
for (const [name, check, source, damages] of checks) {
  const noticed = [];
  for (const damage of damages) {
    const damaged = load(small, source);
    damage(damaged);
    noticed.push((await check(damaged, small)).length > 0);
  }
  const problems = await check(load(folder, source), folder);
  problems.slice(0, 20).forEach((problem) => console.log(`${name}: ${problem.slice(0, 500)}`));
  noticed.forEach((seen, index) => seen || console.log(`${name}: damage ${index} was not noticed`));
  failed ||= problems.length > 0 || noticed.includes(false);
  const verdict = problems.length > 0 ? 'refused' : 'accepted';
  console.log(`${name}: ${verdict}, ${noticed.filter(Boolean).length} of ${noticed.length} damages noticed`);
}
process.exitCode = failed ? 1 : 0;
