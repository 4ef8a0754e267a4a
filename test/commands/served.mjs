// Runs one command line after another in this process: the program need not start for each.
// A message {args, cwd, input} is answered by what the program would have left: {status, out, err}.
import { Readable } from 'node:stream';
import { main } from '../../dist/commands/main.js';

process.stdout.setMaxListeners(0);
const said = { stdout: '', stderr: '' };
for (const name of Object.keys(said)) {
  process[name].write = (text) => {
    said[name] += text;
    return true;
  };
}

process.on('message', async ({ args, cwd, input }) => {
  process.chdir(cwd);
  Object.defineProperty(process, 'stdin', {
    value: Readable.from([Buffer.from(input)], { objectMode: false }),
    configurable: true,
  });
  const status = await main(args);
  const { stdout: out, stderr: err } = said;
  Object.assign(said, { stdout: '', stderr: '' });
  process.send({ status, out, err });
});
