import { localesCommand } from './localesCommand.ts';

const { ok, lines } = localesCommand(process.argv.slice(2));
for (const line of lines) (ok ? console.log : console.error)(line);
process.exitCode = ok ? 0 : 1;
