const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that name a kind of organization: a name that ends in one, or has one before "of" or "for". Compiled by hand. */
export const organizationWords =
  set(`Ministry Department Dept Party University College School Academy Institute
  Institution Union Council Committee Commission Agency Bureau Office Bank Company Co Corporation Corp Group Inc
  Ltd LLC PLC Plc Limited Holdings Partners Association Federation Confederation Foundation Society Trust Fund
  Organization Organisation Court Tribunal Police Army Navy Force Forces Guard Guards Corps Marines Marine
  Senate Congress Parliament Assembly House Cabinet Government Administration Authority Board Service Services
  Alliance Coalition Front Movement Brigade Brigades Church Club FC United Rovers Wanderers City Team League
  Times Post News Press Journal Herald Tribune Gazette Guardian Telegraph Chronicle Network Broadcasting
  Media Airlines Airways Air Motors Industries Systems Technologies Technology Laboratories Laboratory Labs
  Records Pictures Entertainment Studios Studio Games Software Energy Oil Gas Petroleum Pharmaceuticals
  Hospital Clinic Center Centre Museum Gallery Library Orchestra Choir Theatre Brotherhood Initiative
  Conference Command Headquarters Treasury Reserve Exchange Campaign Caucus Program Programme
  Registry Division Regiment Battalion Fleet Squadron Tories Greens Democrats Republicans Liberals Conservatives
  Socialists Republic Nations Securities Insurance Insurers Investments Finance Financial Logistics Shipping
  Railways Ventures Consulting Analytics Communications Telecom Telecoms Utilities Chemicals Foods Breweries
  Syndicate Cooperative Consortium Inspectorate Directorate Secretariat`);

/** Organizations whose name does not tell that they are. */
export const organizations =
  set(`Kremlin Pentagon NATO Hamas Hezbollah Taliban Fatah Isis Isil Daesh Al-Qaeda Interpol
  Europol Unesco Unicef Reuters Bloomberg TASS Interfax Sputnik Xinhua Google Facebook Twitter Microsoft
  Amazon Apple YouTube Netflix Uber Tesla Boeing Airbus Toyota Volkswagen Honda Ford Gazprom Rosneft
  Huawei Samsung Sony Intel IBM Walmart Starbucks Exxon Shell Labour Tory Likud Greenpeace Amnesty Oxfam
  Mossad Wikipedia WikiLeaks Wikinews Politico HuffPost Breitbart CNN BBC Spotify Instagram Pfizer Moderna
  Oxfam Medicaid Medicare Bundestag Knesset Duma Bundesbank Eurogroup Enron Nintendo Disney`);

/** Words that name a kind of place, last in a name or first ("Lake Victoria", "Mount Etna"). */
export const placeWords =
  set(`River Lake Mount Mt Mountain Mountains Street St Road Rd Avenue Ave Boulevard Lane
  Drive Highway Island Islands Isle Isles Sea Ocean Bay Gulf Strait Straits Channel Canal Valley County Province District
  Prefecture Oblast Region Territory Park Square Airport Bridge Beach Peninsula Desert Forest Coast Cape
  Hill Hills Heights Strip Town Village Station Creek Falls Harbor Harbour Port Plaza Tower Palace Castle Cathedral
  Stadium Arena Fort Borough Quarter Hotel Prison Rock Canyon Plateau Basin Glacier Reef Gardens Garden`);

/** Words that name an event, a law, a prize or a work. */
export const otherWords =
  set(`War Wars Revolution Act Bill Law Treaty Agreement Agreements Accord Accords Pact Deal Protocol
  Convention Constitution Amendment Declaration Resolution Games Olympics Cup Championship Championships Prize
  Award Awards Festival Summit Day Night Week Christmas Easter Ramadan Eve Crisis Uprising Spring Massacre Holocaust
  Bible Koran Quran Islam Christianity Judaism Brexit Covid Ebola Internet Web Hurricane Storm Operation
  Plan Strategy Report Review Doctrine Project Mission Code Theory Test Edition Volume Chapter Figure Table`);
