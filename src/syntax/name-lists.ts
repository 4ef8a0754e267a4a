// Words that names are told by. Countries by their English short names in ISO 3166 and their
// capitals, without those that are also given names or family names (Jordan, Chad, Georgia, …).

const PLACE_NAMES =
  'United States|United Kingdom|United Arab Emirates|Saudi Arabia|North Korea|South Korea|New Zealand|South Africa|Sri Lanka|Hong Kong|Costa Rica|El Salvador|Sierra Leone|Burkina Faso|Ivory Coast|Czech Republic|Northern Ireland|New York|New Delhi|Buenos Aires|Middle East|Soviet Union|San Francisco|Los Angeles|Las Vegas|San Diego|Washington D.C.|Sao Paulo|Rio de Janeiro|St. Petersburg|Tel Aviv|Cape Town|Kuala Lumpur|Mexico City|Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Brunei|Bulgaria|Burundi|Cambodia|Cameroon|Canada|Chile|China|Colombia|Congo|Croatia|Cuba|Cyprus|Denmark|Djibouti|Ecuador|Egypt|England|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Germany|Ghana|Greece|Greenland|Guatemala|Guinea|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|Nicaragua|Niger|Nigeria|Norway|Oman|Pakistan|Palestine|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Samoa|Scotland|Senegal|Serbia|Singapore|Slovakia|Slovenia|Somalia|Spain|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|Uruguay|Uzbekistan|Vanuatu|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe|Crimea|Europe|Asia|Africa|Kabul|Tirana|Algiers|Luanda|Yerevan|Canberra|Vienna|Baku|Dhaka|Minsk|Brussels|Sarajevo|Brasilia|Sofia|Ottawa|Beijing|Bogota|Zagreb|Havana|Prague|Copenhagen|Cairo|Tallinn|Helsinki|Berlin|Athens|Budapest|Reykjavik|Jakarta|Tehran|Baghdad|Dublin|Jerusalem|Rome|Tokyo|Nairobi|Pristina|Riga|Beirut|Tripoli|Vilnius|Chisinau|Rabat|Kathmandu|Abuja|Oslo|Islamabad|Manila|Warsaw|Lisbon|Doha|Bucharest|Moscow|Riyadh|Belgrade|Bratislava|Ljubljana|Mogadishu|Pretoria|Seoul|Madrid|Khartoum|Stockholm|Damascus|Taipei|Bangkok|Tunis|Ankara|Kiev|Kyiv|London|Caracas|Hanoi|Harare';

const ORGANIZATION_NAMES =
  'United Nations|European Union|European Commission|European Parliament|White House|World Bank|World Health Organization|Red Cross|Islamic State|Supreme Court|Security Council|Senate|Congress|Parliament|Pentagon|Kremlin|Bundestag|Duma|Knesset|NATO|Nato|EU|UN|IMF|WTO|OPEC|OSCE|OECD|UNESCO|UNICEF|UNHCR|ASEAN|FBI|CIA|NSA|FSB|KGB|GRU|MI5|MI6|IRS|EPA|FDA|CDC|NASA|FIFA|UEFA|IOC|BBC|CNN|NBC|CBS|ABC|NPR|Reuters|TASS|AFP|Interpol|Europol|Hamas|Hezbollah|Taliban|ISIS|Al-Qaeda|Gazprom|Google|Microsoft|Facebook|Amnesty';

/** Names that are dates. */
export const CALENDAR: ReadonlySet<string> = new Set(
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan.|Feb.|Mar.|Apr.|Jun.|Jul.|Aug.|Sept.|Sep.|Oct.|Nov.|Dec.'.split(
    '|',
  ),
);

export const PLACES: ReadonlySet<string> = new Set(PLACE_NAMES.split('|'));
export const ORGANIZATIONS: ReadonlySet<string> = new Set(ORGANIZATION_NAMES.split('|'));

/** What organizations are called by: the last word of their names. */
export const BODIES: ReadonlySet<string> = new Set(
  'Organization|Organisation|Ministry|Council|Committee|Agency|Party|Union|Bank|Commission|Department|Association|Alliance|Corporation|Institute|University|College|School|Academy|Police|Army|Navy|Guard|Inc.|Corp.|Ltd.|Court|Parliament|Senate|Congress|Assembly|Service|Bureau|Office|Federation|League|Foundation|Group|Company|Times|Post|Journal|Tribune|Gazette|Herald|Guardian|News'.split(
    '|',
  ),
);

/** Offices that stand before a person's name and are no part of it. */
export const OFFICES: ReadonlySet<string> = new Set(
  'President|Vice-President|Minister|Secretary|Chancellor|Premier|Senator|Governor|Mayor|General|Colonel|Captain|Lieutenant|Sergeant|Admiral|Major|Commander|Ambassador|Congressman|Congresswoman|Representative|Chairman|Chairwoman|Chief|Director|Commissioner|Judge|Justice|Attorney|Spokesman|Spokeswoman|Prince|Princess|King|Queen|Pope|Bishop|Archbishop|Cardinal|Rabbi|Imam|Sheriff|Detective|Officer|Professor|Coach|Candidate|Sen.|Rep.|Gov.|Gen.|Col.|Capt.|Lt.|Sgt.'.split(
    '|',
  ),
);

/** Words that belong to the office that follows them. */
export const OFFICE_PARTS: ReadonlySet<string> = new Set(
  'Defence|Defense|Foreign|Interior|Finance|Prime|Vice|Deputy|State|Home|Press|Treasury|Energy|Health|Education|Justice|Trade|Economy|Labor|Labour|Transport|Attorney|First|Former|Acting|Crown'.split(
    '|',
  ),
);

/** Adjectives of peoples and places: capitalized in English, and alone no name. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  'Afghan|African|Albanian|Algerian|American|Arab|Arabic|Argentine|Armenian|Asian|Australian|Austrian|Azerbaijani|Bahraini|Bangladeshi|Belarusian|Belgian|Bolivian|Bosnian|Brazilian|British|Bulgarian|Cambodian|Canadian|Catalan|Chechen|Chilean|Chinese|Colombian|Congolese|Croatian|Cuban|Cypriot|Czech|Danish|Dutch|Egyptian|English|Estonian|Ethiopian|European|Filipino|Finnish|French|Georgian|German|Ghanaian|Greek|Hungarian|Icelandic|Indian|Indonesian|Iranian|Iraqi|Irish|Islamic|Israeli|Italian|Japanese|Jewish|Jordanian|Kazakh|Kenyan|Korean|Kurdish|Kuwaiti|Latvian|Lebanese|Libyan|Lithuanian|Malaysian|Mexican|Moldovan|Mongolian|Moroccan|Muslim|Nepalese|Nigerian|Norwegian|Omani|Pakistani|Palestinian|Peruvian|Polish|Portuguese|Qatari|Romanian|Russian|Saudi|Scottish|Serbian|Slovak|Slovenian|Somali|Soviet|Spanish|Sudanese|Swedish|Swiss|Syrian|Taiwanese|Thai|Tibetan|Tunisian|Turkish|Ukrainian|Uzbek|Venezuelan|Vietnamese|Welsh|Western|Yemeni'.split(
    '|',
  ),
);
