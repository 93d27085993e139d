// find DIR -name '*.yaml' | NODE_PATH=/usr/share/nodejs node nodeval.js SCHEMA
// js-yaml 4 and ajv 6: loads each file named on standard input and checks it against the schema.
// The core schema of YAML 1.2, because a date is words in the notice language and not a moment.
const fs = require('fs'), yaml = require('js-yaml'), Ajv = require('ajv');
const schema = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const check = new Ajv({ allErrors: true }).compile(schema);
const files = fs.readFileSync(0, 'utf8').split('\n').filter(Boolean);
let valid = 0;
for (const file of files) {
  const text = fs.readFileSync(file, 'utf8');
  if (check(yaml.load(text, { schema: yaml.CORE_SCHEMA, filename: file }))) valid++;
  else console.error(file, JSON.stringify(check.errors));
}
console.log(`files=${files.length} valid=${valid}`);
process.exit(valid === files.length ? 0 : 1);
