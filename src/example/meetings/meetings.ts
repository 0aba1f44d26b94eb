import { table, type Draft } from '../draft.js';

const town = 'Rådhuset, mødelokale 2';

/** Two years' meetings of both groups; the steering group's next one is M-0015. */
export const meetings: readonly Draft<'meeting'>[] = table<'meeting'>(
  ['id', 'forum', 'date', 'timeAndPlace', 'status', 'approvedByChair', 'approvedHow', 'caseNumber', 'form', 'number', 'sent', 'minutesApproved'],
  [
    ['M-0001', 'programme', '2026-02-18', `kl. 13-15, ${town}`, 'minutesApproved', null, null, '26/000051', 'ordinary', '1/2026', '2026-02-11', '2026-03-04'],
    ['M-0002', 'steering', '2026-03-11', `kl. 9-11, ${town}`, 'minutesApproved', '2026-03-02', 'mail', '26/000050', 'ordinary', '1/2026', '2026-03-04', '2026-03-25'],
    ['M-0003', 'programme', '2026-04-28', `kl. 13-15, ${town}`, 'minutesApproved', null, null, '26/000051', 'ordinary', '2/2026', '2026-04-21', '2026-05-12'],
    ['M-0004', 'steering', '2026-05-20', `kl. 9-11, ${town}`, 'minutesApproved', '2026-05-11', 'mail', '26/000050', 'ordinary', '2/2026', '2026-05-12', '2026-06-03'],
    ['M-0005', 'programme', '2026-08-19', `kl. 13-15, ${town}`, 'minutesApproved', null, null, '26/000051', 'ordinary', '3/2026', '2026-08-12', '2026-09-02'],
    ['M-0006', 'steering', '2026-09-09', `kl. 9-11, ${town}`, 'minutesApproved', '2026-08-31', 'phone', '26/000050', 'ordinary', '3/2026', '2026-09-02', '2026-09-23'],
    ['M-0007', 'seminar', '2026-10-08', 'kl. 9-15, Kulturhuset', 'held', null, null, '26/000077', 'ordinary', '2026', null, null],
    ['M-0008', 'programme', '2026-11-04', `kl. 13-15, ${town}`, 'minutesApproved', null, null, '26/000051', 'ordinary', '4/2026', '2026-10-28', '2026-11-18'],
    ['M-0009', 'steering', '2026-11-25', `kl. 9-11, ${town}`, 'minutesApproved', '2026-11-16', 'mail', '26/000050', 'ordinary', '4/2026', '2026-11-18', '2026-12-09'],
    ['M-0010', 'steering', '2027-01-20', 'Skriftlig behandling, svar senest kl. 12', 'minutesApproved', '2027-01-13', 'mail', '27/000050', 'written', '1/2027 (skriftlig)', '2027-01-13', '2027-01-27'],
    ['M-0011', 'programme', '2027-02-24', `kl. 13-15, ${town}`, 'minutesApproved', null, null, '27/000051', 'ordinary', '1/2027', '2027-02-17', '2027-03-10'],
    ['M-0012', 'steering', '2027-03-17', `kl. 9-11, ${town}`, 'minutesApproved', '2027-03-08', 'teams', '27/000050', 'ordinary', '1/2027', '2027-03-10', '2027-03-31'],
    ['M-0013', 'managersForum', '2027-03-24', 'kl. 8.30-10, Byrådssalen', 'held', null, null, '27/000052', 'ordinary', '1/2027', null, null],
    ['M-0014', 'programme', '2027-05-04', `kl. 13-15, ${town}`, 'held', null, null, '27/000051', 'ordinary', '2/2027', '2027-04-27', null],
    ['M-0015', 'steering', '2027-05-26', `kl. 9-11, ${town}`, 'agendaInProgress', null, null, '27/000050', 'ordinary', '2/2027', null, null],
    ['M-0016', 'managersForum', '2027-06-02', 'kl. 8.30-10, Byrådssalen', 'planned', null, null, '27/000052', 'ordinary', '2/2027', null, null],
    ['M-0017', 'programme', '2027-08-25', `kl. 13-15, ${town}`, 'planned', null, null, '27/000051', 'ordinary', '3/2027', null, null],
    ['M-0018', 'steering', '2027-09-15', `kl. 9-11, ${town}`, 'planned', null, null, '27/000050', 'ordinary', '3/2027', null, null],
    ['M-0019', 'seminar', '2027-10-07', 'kl. 9-15, Kulturhuset', 'planned', null, null, '27/000077', 'ordinary', '2027', null, null],
    ['M-0020', 'programme', '2027-11-10', `kl. 13-15, ${town}`, 'planned', null, null, '27/000051', 'ordinary', '4/2027', null, null],
    ['M-0021', 'steering', '2027-12-01', `kl. 9-11, ${town}`, 'planned', null, null, '27/000050', 'ordinary', '4/2027', null, null],
  ],
).map((draft) => {
  const led = draft.forum === 'steering' ? 'Karen Lindholt' : draft.forum === 'managersForum' ? 'Jakob Vestergaard Friis' : 'Søren Kjeldahl';
  const written = draft.form === 'written' ? { skipReason: 'Hastesag: udbudsfristen lå før det ordinære møde.' } : {};
  const absent = draft.id === 'M-0012' ? { apologies: 'Henrik Mølgaard' } : draft.id === 'M-0014' ? { apologies: 'Dorthe Engelund\nMarianne Toftlund' } : {};
  return { ...draft, chair: led, secretary: 'Mette Ravnsbæk', ...written, ...absent };
});
