import { join } from 'node:path';
import { readWorkbook } from '../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../src/adapters/exceljs/write-workbook.js';
import { patchWorkbook } from '../src/adapters/xlsx-patch/patch-workbook.js';
import { chooseMeeting } from '../src/app/documents/choose-meeting.js';
import { safeFileName, uniqueNames } from '../src/app/documents/file-name.js';
import { byLeader, collectStatus } from '../src/app/status-collection/collect-status.js';
import { readStatusSheet } from '../src/app/status-collection/read-status-sheet.js';
import { statusMail } from '../src/app/status-collection/status-mail.js';
import { statusPatch } from '../src/app/status-collection/status-patch.js';
import { planStatusSheet } from '../src/app/status-collection/status-sheet.js';
import { fill } from '../src/schema/text.js';
import { answersText, collectionText } from './collect-status/status-text.js';
import { about, readInput, writeOutputs, type Output } from './command-line/files.js';
import { openRegister, refuseNewer } from './command-line/open-register.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';

const command = {
  name: 'collect-status',
  about: {
    da: 'Bestiller status til et møde: et udfyldt ark og en mailtekst pr. projektleder. Med --answers skrives svarene i en kopi af oversigten.',
    en: 'Requests status for a meeting: a prefilled sheet and a mail text per project manager. With --answers, the answers are written in a copy of the register.',
  },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Porteføljeoversigten.', en: 'The register.' } },
    meeting: { value: 'ID|DATE', help: { da: 'Mødets nummer eller dato; ellers styregruppens næste møde.', en: "The meeting's number or date; otherwise the steering group's next meeting." } },
    all: { help: { da: 'Også projekter, der har svaret; ellers kun dem, der mangler.', en: 'Also projects that have answered; otherwise only those that have not.' } },
    answers: { value: 'F', multiple: true, help: { da: 'Et ark, der er kommet retur; kan gives flere gange.', en: 'A sheet that has come back; may be given several times.' } },
    out: { value: 'DIR|F', help: { da: 'Mappe til ark og mails (out er standard); med --answers kopien af oversigten.', en: 'Folder for sheets and mails (default out); with --answers the copy of the register.' } },
  },
} as const;

const words = {
  written: { da: 'Skrevet: {file}', en: 'Written: {file}' },
  noLeader: { da: 'uden projektleder', en: 'without project manager' },
  sheet: { da: 'Status {leader}', en: 'Status {leader}' },
  mail: { da: 'Mail {leader}', en: 'Mail {leader}' },
  to: { da: 'Til: {to}', en: 'To: {to}' },
  subject: { da: 'Emne: {subject}', en: 'Subject: {subject}' },
} as const;

await run(command, async (given, terminal) => {
  const { language } = given;
  const path = given.one('workbook') ?? '';
  const { register, bytes, raw } = await openRegister(path);
  const out = given.one('out');
  const answers = given.many('answers');
  if (answers.length > 0) {
    refuseNewer(raw);
    if (out === null) throw new Refusal({ da: '--answers skal have en ny fil til kopien (--out).', en: '--answers needs a new file for the copy (--out).' });
    const read = await Promise.all(answers.map(async (file) => ({ file, found: readStatusSheet(await about(file, () => readWorkbook(readInput(file))), register) })));
    const merged = statusPatch(register, read.flatMap(({ found }) => found.edits));
    writeOutputs([{ path: out, bytes: await about(path, () => patchWorkbook(bytes, merged.patch)) }], [path, ...answers]);
    terminal.print([answersText(merged, register, language), ...read.flatMap(({ file, found }) => found.remarks.map(({ sentence }) => `${file}: ${sentence[language]}`))].filter(Boolean).join('\n'));
    terminal.print(fill(words.written[language], { file: out }));
    return 0;
  }
  const chosen = chooseMeeting(register, given.one('meeting'));
  const collection = chosen.kind === 'meeting' && chosen.meeting.id !== null ? collectStatus(register, chosen.meeting.id) : null;
  if (collection === null) throw new Refusal({ da: 'Mødet findes ikke. Skriv det i arket Møder, eller vælg et med --meeting og dets nummer.', en: 'There is no such meeting. Enter it in the sheet Meetings, or choose one by --meeting and its number.' });
  const nameFor = uniqueNames();
  const outputs: Output[] = [];
  for (const { leader, projects } of byLeader(collection.asked.filter((one) => given.has('all') || !one.answered))) {
    const mail = statusMail(register, collection, leader, projects);
    const name = nameFor(safeFileName(leader ?? words.noLeader[register.language]));
    const folder = out ?? 'out';
    outputs.push({ path: join(folder, `${fill(words.sheet[register.language], { leader: name })}.xlsx`), bytes: await writeWorkbook(planStatusSheet(register, collection, projects)) });
    const head = [...(mail.to === null ? [] : [fill(words.to[register.language], { to: mail.to })]), fill(words.subject[register.language], { subject: mail.subject }), ''];
    outputs.push({ path: join(folder, `${fill(words.mail[register.language], { leader: name })}.txt`), bytes: new TextEncoder().encode([...head, mail.body, ''].join('\n')) });
  }
  writeOutputs(outputs, [path]);
  terminal.print(collectionText(collection, language));
  for (const one of outputs) terminal.print(fill(words.written[language], { file: one.path }));
  return 0;
});
