const MONTH =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|Apr(?:il|\\.)|May|June|Jun\\.|July|Jul\\.|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
const YEAR = '(?<year>1[0-9]\\d\\d|20\\d\\d)';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const ORDINAL =
  '(?<day>(?:twenty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|thirty-first)';
const WEEKDAY = '(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
const PART = '(?: (?:morning|afternoon|evening|night|lunchtime))?';
const COUNT =
  '(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of|several|many|few)';
const WHICH = '(?<which>last|past|this|next|previous|following|coming)';
const EARLIER = '(?:earlier |later |early |late(?:r)? )?';

/** How dates are written in news; the first that fits at a place is taken. Each name tells how it is resolved. */
const FORMS: readonly (readonly [name: string, pattern: string])[] = [
  ['iso', '(?<isoYear>\\d{4})[-./](?<isoMonth>[01]\\d)[-./](?<isoDay>[0-3]\\d)(?!\\d)'],
  [
    'figures',
    '(?<first>[0-3]?\\d)[/.](?<second>[0-3]?\\d)[/.](?<figureYear>(?:19|20)\\d\\d)(?!\\d)',
  ],
  [
    'dayMonth',
    `${DAY}(?:[-–](?:[0-3]?\\d))?(?: of)? ${MONTH}(?:,? ${YEAR}(?!\\d))?(?![\\p{L}\\p{N}])`,
  ],
  ['ordinal', `${ORDINAL} of ${MONTH}(?:,? ${YEAR}(?!\\d))?(?![\\p{L}\\p{N}])`],
  [
    'monthDay',
    `${MONTH} ${DAY}(?: ?[-–] ?[0-3]?\\d(?!\\d))?(?![\\d:.,]?\\d)(?:,? ${YEAR}(?!\\d))?(?![\\p{L}\\p{N}])`,
  ],
  ['monthYear', `(?:(?:early|mid|late)[- ])?${MONTH},? (?:of )?${YEAR}(?!\\d)`],
  ['whichMonth', `${WHICH} ${MONTH}(?![\\p{L}\\p{N}])`],
  [
    'month',
    `(?<=(?:in|of|since|until|till|by|from|during|before|after|to|early|mid|late|and|through) |mid-)${MONTH}(?![\\p{L}\\p{N}-])`,
  ],
  ['whichWeekday', `${WHICH} ${WEEKDAY}${PART}(?![\\p{L}\\p{N}])`],
  ['weekday', `${WEEKDAY}${PART}(?![\\p{L}\\p{N}])`],
  [
    'relative',
    '(?<relative>yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))(?![\\p{L}\\p{N}])',
  ],
  [
    'whichUnit',
    `${EARLIER}${WHICH} (?<unit>day|week|weekend|month|year|spring|summer|autumn|fall|winter|decade|century)(?![\\p{L}\\p{N}])`,
  ],
  ['ago', `${COUNT} (?<agoUnit>day|week|month|year|decade)s? (?:ago|earlier)(?![\\p{L}\\p{N}])`],
  ['decade', "(?:1[5-9]|20)\\d0s|['’][2-9]0s"],
  [
    'year',
    `(?<=(?:in|since|by|from|until|till|during|before|after|of|early|late|mid|year|through|to|and|around|the|between|back|spring|summer|autumn|winter) |[(–-]|mid-|’s |'s )${YEAR}(?![\\p{L}\\d%]|[.,:]\\d)`,
  ],
];

/** A fresh global pattern: the group that names the form is set, with the groups of its parts. */
export const datePattern = (): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}$£€.,/]|\\d-)(?:${FORMS.map(([name, pattern]) => `(?<${name}Form>${numbered(pattern, name)})`).join('|')})`,
    'giu',
  );

/** A group's name may stand once in a pattern: the form's name is put before it. */
const numbered = (pattern: string, form: string): string =>
  pattern.replace(/\(\?<(?![=!])(\w+)>/g, (_, group: string) => `(?<${form}_${group}>`);

export const formNames = FORMS.map(([name]) => name);
