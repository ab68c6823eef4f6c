/** The rules as they are cited, by how the citation begins. */
const rules: Readonly<Record<string, string>> = {
  'SPSO Model Complaints Handling Procedure': 'Gweithdrefn Enghreifftiol yr SPSO ar gyfer Cwynion',
  'NIPSO Model Complaints Handling Procedure': 'Gweithdrefn Enghreifftiol y NIPSO ar gyfer Cwynion',
  'PSOW Complaints Standards Authority model policy':
    'Polisi enghreifftiol Awdurdod Safonau Cwynion Ombwdsmon Gwasanaethau Cyhoeddus Cymru',
  'Housing Ombudsman Scheme': 'Cynllun yr Housing Ombudsman',
};

/** What a citation says besides the clause, and citations that name none. */
const remarks: Readonly<Record<string, string>> = {
  'About 12 weeks for both stages is the longest reasonable time (LGSCO manual)':
    'Tua 12 wythnos ar gyfer y ddau gam yw’r amser rhesymol hwyaf (llawlyfr yr LGSCO)',
  'The Code is silent; the date of arrival is never later than any other reading':
    'Nid yw’r Cod yn dweud; nid yw’r dyddiad cyrraedd byth yn hwyrach nag unrhyw ddarlleniad arall',
  'The Regulations are silent; the date of arrival is never later than any other reading':
    'Nid yw’r Rheoliadau’n dweud; nid yw’r dyddiad cyrraedd byth yn hwyrach nag unrhyw ddarlleniad arall',
  'The model policy is silent; the date of arrival is never later than any other reading':
    'Nid yw’r polisi enghreifftiol yn dweud; nid yw’r dyddiad cyrraedd byth yn hwyrach nag unrhyw ddarlleniad arall',
  'The Regulations count from the day on which it was received': 'Mae’r Rheoliadau’n cyfrif o’r diwrnod y daeth i law',
  'The decision of the Ombudsman': 'Penderfyniad yr Ombwdsmon',
  'The decision of the Commissioner': 'Penderfyniad y Comisiynydd',
  'There is one stage': 'Un cam sydd',
  'Fair handling by somebody who was not involved (good practice)':
    'Trin teg gan rywun nad oedd â rhan ynddo (arfer da)',
  'Getting the best from complaints (2006 guidance)': 'Getting the best from complaints (canllawiau 2006)',
  'ICO guidance on complaints': 'Canllawiau’r ICO ar gwynion',
  'Equality Act 2010 s.149': 'Deddf Cydraddoldeb 2010 a.149',
  'The organisation’s own policy': 'Polisi’r sefydliad ei hun',
  "The organisation's own policy": 'Polisi’r sefydliad ei hun',
  'within 12 months of the final response': 'o fewn 12 mis i’r ymateb terfynol',
  'one year from when the grounds arose': 'blwyddyn o’r adeg y cododd y seiliau',
  'within 20 working days of the answer': 'o fewn 20 diwrnod gwaith i’r ateb',
  'the response says what will be done': 'mae’r ymateb yn dweud beth a wneir',
  'the statement of complaint': 'y datganiad cwyn',
  '20 working days in all': '20 diwrnod gwaith i gyd',
  '65 working days in all': '65 diwrnod gwaith i gyd',
  'both may agree to go straight to an investigation': 'caiff y ddwy ochr gytuno i fynd yn syth at ymchwiliad',
  'remedial action': 'camau unioni',
  'the handling is discussed': 'trafodir sut y caiff ei thrin',
  'three working days after the day received': 'tri diwrnod gwaith ar ôl y diwrnod derbyn',
  'six months commencing on the day received': 'chwe mis yn dechrau ar y diwrnod derbyn',
  'made orally, and resolved by the end of the next working day':
    'a wnaed ar lafar, ac a ddatryswyd erbyn diwedd y diwrnod gwaith nesaf',
  'a longer period agreed before expiry': 'cyfnod hwy y cytunwyd arno cyn iddo ddod i ben',
  'the day of receipt, or the next working day, is day one':
    'y diwrnod derbyn, neu’r diwrnod gwaith nesaf, yw diwrnod un',
  'within six months of becoming aware': 'o fewn chwe mis i ddod i wybod',
  'two months from the stage 1 answer, or six from becoming aware if that is later':
    'dau fis o’r ateb yng ngham 1, neu chwech o ddod i wybod os yw hynny’n hwyrach',
  'two months from the stage 1 answer, or six from the event if that is later':
    'dau fis o’r ateb yng ngham 1, neu chwech o’r digwyddiad os yw hynny’n hwyrach',
  'agreed actions': 'camau y cytunwyd arnynt',
  'agree the points of complaint': 'cytuno ar bwyntiau’r gŵyn',
  'answer all points': 'ateb pob pwynt',
  'what cannot be considered, and the right to go to the SPSO':
    'yr hyn na ellir ei ystyried, a’r hawl i fynd at yr SPSO',
  'what cannot be considered, and the right to go to the NIPSO':
    'yr hyn na ellir ei ystyried, a’r hawl i fynd at y NIPSO',
  'extensions and revised dates': 'estyniadau a dyddiadau diwygiedig',
  'revised dates': 'dyddiadau diwygiedig',
  'impartial handling': 'trin diduedd',
  'unacceptable actions': 'gweithredoedd annerbyniol',
  'five working days, the day of receipt being day one': 'pum diwrnod gwaith, a’r diwrnod derbyn yn ddiwrnod un',
  'once, to ten working days at most': 'unwaith, hyd at ddeg diwrnod gwaith ar y mwyaf',
  'frontline response': 'ymateb rheng flaen',
  'complex or serious complaints go straight to stage 2': 'mae cwynion cymhleth neu ddifrifol yn mynd yn syth i gam 2',
  'acknowledge within three working days': 'cydnabod o fewn tri diwrnod gwaith',
  'acknowledge within five working days': 'cydnabod o fewn pum diwrnod gwaith',
  'twenty working days from the same day one': 'ugain diwrnod gwaith o’r un diwrnod un',
  'an update at least every twenty working days': 'diweddariad o leiaf bob ugain diwrnod gwaith',
  'longer with good reason, the revised date told': 'mwy o amser gyda rheswm da, a’r dyddiad diwygiedig yn cael ei roi',
  'the decision letter': 'y llythyr penderfynu',
  'somebody not involved before': 'rhywun nad oedd â rhan o’r blaen',
  'within six months, exceptionally later': 'o fewn chwe mis, neu’n hwyrach mewn achos eithriadol',
  'within six months': 'o fewn chwe mis',
  'putting things right': 'unioni pethau',
  'our understanding of the concern': 'ein dealltwriaeth o’r pryder',
  outcome: 'canlyniad',
  'what cannot be dealt with': 'yr hyn na ellir delio ag ef',
  'say before the date why, and when': 'dweud cyn y dyddiad pam, a phryd',
  investigation: 'ymchwiliad',
  'ten working days': 'deg diwrnod gwaith',
  'twenty working days': 'ugain diwrnod gwaith',
  'informal resolution': 'datrys anffurfiol',
  'straight to a formal investigation where that fits better':
    'yn syth at ymchwiliad ffurfiol lle mae hynny’n fwy addas',
  'longer, told before the date with the reason, the new date and the progress':
    'mwy o amser, gan roi gwybod cyn y dyddiad gyda’r rheswm, y dyddiad newydd a’r cynnydd',
  'receipts out of hours, at weekends and on bank holidays are registered on the next working day':
    'caiff yr hyn a ddaw y tu allan i oriau, ar benwythnosau ac ar wyliau banc ei gofrestru y diwrnod gwaith nesaf',
  'five working days from registration': 'pum diwrnod gwaith o’r cofrestru',
  'to ten working days in all': 'hyd at ddeg diwrnod gwaith i gyd',
  'no answer and no revised date within ten working days': 'dim ateb na dyddiad diwygiedig o fewn deg diwrnod gwaith',
  'longer for a good reason, explained': 'mwy o amser am reswm da, wedi’i esbonio',
  'from receipt': 'o’r derbyn',
  'six months from the final response': 'chwe mis o’r ymateb terfynol',
  'promptly comply with any offer accepted': 'cyflawni’n brydlon unrhyw gynnig a dderbyniwyd',
  'the final response': 'yr ymateb terfynol',
  'one final response': 'un ymateb terfynol',
  'why, when, and that the Ombudsman is available': 'pam, pryd, a bod yr Ombwdsmon ar gael',
  impartially: 'yn ddiduedd',
  'promptly, in writing': 'yn brydlon, yn ysgrifenedig',
  'resolved by close of the third business day following receipt':
    'wedi’i datrys erbyn diwedd y trydydd diwrnod busnes ar ôl ei derbyn',
  'the end of eight weeks after receipt': 'diwedd wyth wythnos ar ôl ei derbyn',
  '35 business days in exceptional circumstances': '35 diwrnod busnes mewn amgylchiadau eithriadol',
  'from when it is received': 'o’r adeg y daw i law',
  'appropriate steps': 'camau priodol',
  'enquiries into the subject matter': 'ymholiadau i’r mater dan sylw',
  'inform of the outcome': 'rhoi gwybod am y canlyniad',
  'inform about progress': 'rhoi gwybod am gynnydd',
  'within 30 days; counted as the ICO does, from the day after receipt':
    'o fewn 30 diwrnod; wedi’i gyfrif fel y mae’r ICO yn ei wneud, o’r diwrnod ar ôl ei derbyn',
  'without undue delay': 'heb oedi gormodol',
};

/** A clause of the rules as Welsh cites it; one that we do not know stays as it is. */
export function citation(cited: string): string {
  const [rule = '', remark] = /^(.+?): (.+)$/.exec(cited)?.slice(1) ?? [cited];
  if (remark !== undefined) return `${ruleIn(rule)}: ${known(remarks, remark)}`;
  return known(remarks, cited) === cited ? ruleIn(cited) : known(remarks, cited);
}

function ruleIn(rule: string): string {
  return known(rules, rule)
    .replace(/^Code /, 'Cod ')
    .replace(/^DPA 2018 s\./, 'Deddf Diogelu Data 2018 a.')
    .replace(/^SI (.+?) regs? /, 'OS $1 rheol. ')
    .replace(/^SI /, 'OS ')
    .replace(' together, counted from receipt', ' gyda’i gilydd, wedi’u cyfrif o’r derbyn')
    .replace(' together, counted from the request', ' gyda’i gilydd, wedi’u cyfrif o’r cais')
    .replaceAll(/(\d) and (\d)/g, '$1 a $2');
}

function known(words: Readonly<Record<string, string>>, text: string): string {
  return Object.hasOwn(words, text) ? (words[text] ?? text) : text;
}
