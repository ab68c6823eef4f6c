/** What the rules themselves say in English: titles of procedures, stages and bank holidays, and what they leave open. */
const titles: Readonly<Record<string, string>> = {
  'Stage 1': 'Cam 1',
  'Stage 2': 'Cam 2',
  'Stage 1: frontline response': 'Cam 1: ymateb rheng flaen',
  'Stage 1: informal resolution': 'Cam 1: datrys anffurfiol',
  'Stage 1: local resolution': 'Cam 1: datrys lleol',
  'Stage 2: investigation': 'Cam 2: ymchwiliad',
  'Stage 2: formal investigation': 'Cam 2: ymchwiliad ffurfiol',
  'Stage 2: formal investigation with an independent person': 'Cam 2: ymchwiliad ffurfiol gyda pherson annibynnol',
  'Stage 3: review panel': 'Cam 3: panel adolygu',
  'Investigation and response': 'Ymchwiliad ac ymateb',
  'Investigation and final response': 'Ymchwiliad ac ymateb terfynol',
  'Enquiries and outcome': 'Ymholiadau a chanlyniad',
  'SPSO Model Complaints Handling Procedure (Scotland)':
    'Gweithdrefn Enghreifftiol yr SPSO ar gyfer Cwynion (yr Alban)',
  'Public health complaints (England, 2012 Regulations)': 'Cwynion iechyd y cyhoedd (Lloegr, Rheoliadau 2012)',
  'PSOW model concerns and complaints policy (Wales)':
    'Polisi enghreifftiol Ombwdsmon Gwasanaethau Cyhoeddus Cymru ar bryderon a chwynion (Cymru)',
  'NIPSO Model Complaints Handling Procedure (Northern Ireland)':
    'Gweithdrefn Enghreifftiol y NIPSO ar gyfer Cwynion (Gogledd Iwerddon)',
  'Data protection complaints (Data (Use and Access) Act 2025)':
    'Cwynion diogelu data (Deddf Data (Defnydd a Mynediad) 2025)',
  'Adult social care complaints (England, 2009 Regulations)':
    'Cwynion gofal cymdeithasol i oedolion (Lloegr, Rheoliadau 2009)',
  "Children's social care representations (England, 2006 Regulations)":
    'Sylwadau am ofal cymdeithasol plant (Lloegr, Rheoliadau 2006)',
  'LGSCO Complaint Handling Code (councils)': 'Cod yr LGSCO ar Ymdrin â Chwynion (cynghorau)',
  'Housing Ombudsman Complaint Handling Code (landlords)':
    'Cod yr Housing Ombudsman ar Ymdrin â Chwynion (landlordiaid)',
  'FCA Dispute Resolution: Complaints (regulated activity)':
    'Rheolau’r FCA ar Ddatrys Anghydfodau: Cwynion (gweithgarwch a reoleiddir)',
  'Is the day of registration day zero or day one?': 'Ai diwrnod sero ynteu diwrnod un yw’r diwrnod cofrestru?',
  'Day zero: counting begins on the day after': 'Diwrnod sero: mae’r cyfrif yn dechrau drannoeth',
  'Day one: the day of registration counts': 'Diwrnod un: mae’r diwrnod cofrestru’n cyfrif',
  'Do the twenty working days of stage 2 run from the request, or from its acknowledgement?':
    'A yw’r ugain diwrnod gwaith yng ngham 2 yn rhedeg o’r cais ynteu o’i gydnabod?',
  'From the day of the request': 'O ddiwrnod y cais',
  'From the day on which the request is acknowledged': 'O’r diwrnod y cydnabyddir y cais',
  'May a matter be taken on that is more than three years old?': 'A ellir derbyn mater sy’n fwy na thair blwydd oed?',
  'Yes, by discretion': 'Gellir, yn ôl disgresiwn',
  'No: beyond three years there is no discretion': 'Na ellir: nid oes disgresiwn ar ôl tair blynedd',
  'May the ten working days of stage 1 be extended?': 'A ellir estyn y deg diwrnod gwaith yng ngham 1?',
  'No: a delay is told, and the answer counts as late':
    'Na ellir: rhoddir gwybod am oedi, ac mae’r ateb yn cyfrif fel un hwyr',
  'Yes, by ten working days at most': 'Gellir, o ddeg diwrnod gwaith ar y mwyaf',
  'Does the time of stage 2 run from the recorded statement of complaint, or from the request?':
    'A yw amser cam 2 yn rhedeg o’r datganiad cwyn a gofnodwyd ynteu o’r cais?',
  'From the day on which the statement of complaint is recorded': 'O’r diwrnod y cofnodir y datganiad cwyn',
  'From the day of the request, whether or not the statement is agreed':
    'O ddiwrnod y cais, pa un a gytunir ar y datganiad ai peidio',
  'Do the 30 days begin on the day of receipt or on the day after it?':
    'A yw’r 30 diwrnod yn dechrau ar y diwrnod derbyn ynteu drannoeth?',
  'As the ICO counts: from the day after, moved off a non-working day; a day earlier as the target':
    'Fel y mae’r ICO yn cyfrif: o drannoeth, wedi’i symud oddi ar ddiwrnod nad yw’n ddiwrnod gwaith; diwrnod yn gynharach yw’r targed',
  'As the statute may be read: beginning with the day of receipt, never moved':
    'Fel y gellir darllen y statud: gan ddechrau â’r diwrnod derbyn, heb ei symud byth',
  'Are the complaints about payment services or electronic money?':
    'A yw’r cwynion am wasanaethau talu neu arian electronig?',
  'No: eight weeks': 'Nac ydynt: wyth wythnos',
  'Yes: 15 business days, exceptionally 35': 'Ydynt: 15 diwrnod busnes, neu 35 mewn achos eithriadol',
  '12 months': '12 mis',
};

const holidays: Readonly<Record<string, string>> = {
  'New Year': 'Dydd Calan',
  '2 January': '2 Ionawr',
  'Good Friday': 'Dydd Gwener y Groglith',
  'Easter Monday': 'Dydd Llun y Pasg',
  'Early May': 'Gŵyl Calan Mai',
  'Early May (VE day)': 'Gŵyl Calan Mai (Diwrnod VE)',
  Spring: 'Gŵyl y Gwanwyn',
  Summer: 'Gŵyl yr Haf',
  Christmas: 'Dydd Nadolig',
  'Boxing Day': 'Dydd San Steffan',
  'St Andrew': 'Dydd Gŵyl Andreas',
  'St Patrick': 'Dydd Gŵyl Padrig',
  Boyne: 'Brwydr y Boyne',
  'Platinum Jubilee': 'Jiwbilî Blatinwm',
  'State Funeral': 'Angladd Gwladol',
  Coronation: 'Y Coroni',
  'World Cup': 'Cwpan y Byd',
  'Bank holiday': 'Gŵyl banc',
  // As GOV.UK publishes them.
  'New Year’s Day': 'Dydd Calan',
  '2nd January': '2 Ionawr',
  'Early May bank holiday': 'Gŵyl Calan Mai',
  'Spring bank holiday': 'Gŵyl y Gwanwyn',
  'Summer bank holiday': 'Gŵyl yr Haf',
  'Christmas Day': 'Dydd Nadolig',
  'St Andrew’s Day': 'Dydd Gŵyl Andreas',
  'St Patrick’s Day': 'Dydd Gŵyl Padrig',
  'Battle of the Boyne (Orangemen’s Day)': 'Brwydr y Boyne',
};

/** A title of the rules in Welsh; one that we do not know stays as it is. */
export function ruleTitle(title: string): string {
  return Object.hasOwn(titles, title) ? (titles[title] ?? title) : title;
}

/** The name of a bank holiday, or several with commas between them. */
export function holidayName(name: string): string {
  return name
    .split(', ')
    .map((one) => {
      const [title = one, substitute] = /^(.*?)( \(substitute day\))?$/.exec(one)?.slice(1) ?? [];
      if (!Object.hasOwn(holidays, title)) return one;
      return `${holidays[title]}${substitute === undefined ? '' : ' (diwrnod yn lle)'}`;
    })
    .join(', ');
}
