/**
 * Countries, cities and regions. Facts of geography, compiled by hand: the member states of the
 * United Nations and their capitals, large cities, the states of the USA. Each line of the table:
 * country, other names it goes by; adjectives; nouns for its people; capital.
 */
const COUNTRIES = `
Afghanistan||Afghan|Afghans|Kabul
Albania||Albanian|Albanians|Tirana
Algeria||Algerian|Algerians|Algiers
Andorra||Andorran||Andorra la Vella
Angola||Angolan|Angolans|Luanda
Argentina||Argentine,Argentinian|Argentines,Argentinians|Buenos Aires
Armenia||Armenian|Armenians|Yerevan
Australia||Australian|Australians|Canberra
Austria||Austrian|Austrians|Vienna
Azerbaijan||Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
Bahamas||Bahamian|Bahamians|Nassau
Bahrain||Bahraini|Bahrainis|Manama
Bangladesh||Bangladeshi|Bangladeshis|Dhaka
Barbados||Barbadian||Bridgetown
Belarus||Belarusian,Belarussian|Belarusians|Minsk
Belgium||Belgian|Belgians|Brussels
Belize||Belizean||Belmopan
Benin||Beninese||Porto-Novo
Bhutan||Bhutanese||Thimphu
Bolivia||Bolivian|Bolivians|La Paz
Bosnia and Herzegovina|Bosnia|Bosnian|Bosnians|Sarajevo
Botswana||||Gaborone
Brazil||Brazilian|Brazilians|Brasilia
Brunei||Bruneian||Bandar Seri Begawan
Bulgaria||Bulgarian|Bulgarians|Sofia
Burkina Faso||Burkinabe||Ouagadougou
Burundi||Burundian|Burundians|Bujumbura
Cambodia||Cambodian|Cambodians|Phnom Penh
Cameroon||Cameroonian|Cameroonians|Yaounde
Canada||Canadian|Canadians|Ottawa
Cape Verde||||Praia
Central African Republic||||Bangui
Chad||Chadian|Chadians|N'Djamena
Chile||Chilean|Chileans|Santiago
China|People's Republic of China,PRC|Chinese||Beijing
Colombia||Colombian|Colombians|Bogota
Comoros||||Moroni
Congo|Democratic Republic of Congo,Democratic Republic of the Congo,DRC|Congolese||Kinshasa
Costa Rica||Costa Rican|Costa Ricans|San Jose
Croatia||Croatian|Croats,Croatians|Zagreb
Cuba||Cuban|Cubans|Havana
Cyprus||Cypriot|Cypriots|Nicosia
Czech Republic|Czechia|Czech|Czechs|Prague
Denmark||Danish|Danes|Copenhagen
Djibouti||||Djibouti
Dominican Republic||Dominican|Dominicans|Santo Domingo
East Timor|Timor-Leste|Timorese||Dili
Ecuador||Ecuadorian,Ecuadorean|Ecuadorians|Quito
Egypt||Egyptian|Egyptians|Cairo
El Salvador||Salvadoran|Salvadorans|San Salvador
Equatorial Guinea||||Malabo
Eritrea||Eritrean|Eritreans|Asmara
Estonia||Estonian|Estonians|Tallinn
Eswatini|Swaziland|Swazi||Mbabane
Ethiopia||Ethiopian|Ethiopians|Addis Ababa
Fiji||Fijian|Fijians|Suva
Finland||Finnish|Finns|Helsinki
France||French|Frenchmen|Paris
Gabon||Gabonese||Libreville
Gambia||Gambian|Gambians|Banjul
Georgia||Georgian|Georgians|Tbilisi
Germany||German|Germans|Berlin
Ghana||Ghanaian|Ghanaians|Accra
Greece||Greek|Greeks|Athens
Guatemala||Guatemalan|Guatemalans|Guatemala City
Guinea||Guinean|Guineans|Conakry
Guyana||Guyanese||Georgetown
Haiti||Haitian|Haitians|Port-au-Prince
Honduras||Honduran|Hondurans|Tegucigalpa
Hungary||Hungarian|Hungarians|Budapest
Iceland||Icelandic|Icelanders|Reykjavik
India||Indian|Indians|New Delhi
Indonesia||Indonesian|Indonesians|Jakarta
Iran|Islamic Republic of Iran|Iranian|Iranians|Tehran
Iraq||Iraqi|Iraqis|Baghdad
Ireland|Republic of Ireland|Irish||Dublin
Israel||Israeli|Israelis|Jerusalem
Italy||Italian|Italians|Rome
Ivory Coast|Cote d'Ivoire|Ivorian|Ivorians|Yamoussoukro
Jamaica||Jamaican|Jamaicans|Kingston
Japan||Japanese||Tokyo
Jordan||Jordanian|Jordanians|Amman
Kazakhstan||Kazakh|Kazakhs|Astana
Kenya||Kenyan|Kenyans|Nairobi
Kosovo||Kosovar|Kosovars|Pristina
Kuwait||Kuwaiti|Kuwaitis|Kuwait City
Kyrgyzstan||Kyrgyz||Bishkek
Laos||Laotian|Laotians|Vientiane
Latvia||Latvian|Latvians|Riga
Lebanon||Lebanese||Beirut
Lesotho||||Maseru
Liberia||Liberian|Liberians|Monrovia
Libya||Libyan|Libyans|Tripoli
Liechtenstein||||Vaduz
Lithuania||Lithuanian|Lithuanians|Vilnius
Luxembourg||||Luxembourg
Madagascar||Malagasy||Antananarivo
Malawi||Malawian|Malawians|Lilongwe
Malaysia||Malaysian|Malaysians|Kuala Lumpur
Maldives||Maldivian|Maldivians|Male
Mali||Malian|Malians|Bamako
Malta||Maltese||Valletta
Mauritania||Mauritanian|Mauritanians|Nouakchott
Mauritius||Mauritian|Mauritians|Port Louis
Mexico||Mexican|Mexicans|Mexico City
Moldova||Moldovan|Moldovans|Chisinau
Monaco||||Monaco
Mongolia||Mongolian|Mongolians|Ulaanbaatar
Montenegro||Montenegrin|Montenegrins|Podgorica
Morocco||Moroccan|Moroccans|Rabat
Mozambique||Mozambican|Mozambicans|Maputo
Myanmar|Burma|Burmese||Naypyidaw
Namibia||Namibian|Namibians|Windhoek
Nepal||Nepalese,Nepali|Nepalis|Kathmandu
Netherlands|Holland|Dutch||Amsterdam
New Zealand||New Zealander|New Zealanders,Kiwis|Wellington
Nicaragua||Nicaraguan|Nicaraguans|Managua
Niger||||Niamey
Nigeria||Nigerian|Nigerians|Abuja
North Korea|DPRK|North Korean|North Koreans|Pyongyang
North Macedonia|Macedonia|Macedonian|Macedonians|Skopje
Norway||Norwegian|Norwegians|Oslo
Oman||Omani|Omanis|Muscat
Pakistan||Pakistani|Pakistanis|Islamabad
Palestine||Palestinian|Palestinians|Ramallah
Panama||Panamanian|Panamanians|Panama City
Papua New Guinea||||Port Moresby
Paraguay||Paraguayan|Paraguayans|Asuncion
Peru||Peruvian|Peruvians|Lima
Philippines||Philippine,Filipino|Filipinos|Manila
Poland||Polish|Poles|Warsaw
Portugal||Portuguese||Lisbon
Qatar||Qatari|Qataris|Doha
Romania||Romanian|Romanians|Bucharest
Russia|Russian Federation|Russian|Russians|Moscow
Rwanda||Rwandan|Rwandans|Kigali
Saudi Arabia||Saudi,Saudi Arabian|Saudis|Riyadh
Senegal||Senegalese||Dakar
Serbia||Serbian,Serb|Serbs,Serbians|Belgrade
Seychelles||||Victoria
Sierra Leone||||Freetown
Singapore||Singaporean|Singaporeans|Singapore
Slovakia||Slovak|Slovaks|Bratislava
Slovenia||Slovenian,Slovene|Slovenes|Ljubljana
Somalia||Somali|Somalis|Mogadishu
South Africa||South African|South Africans|Pretoria
South Korea|Republic of Korea|South Korean|South Koreans|Seoul
South Sudan||South Sudanese||Juba
Soviet Union|USSR,U.S.S.R.|Soviet|Soviets|Moscow
Spain||Spanish|Spaniards|Madrid
Sri Lanka||Sri Lankan|Sri Lankans|Colombo
Sudan||Sudanese||Khartoum
Sweden||Swedish|Swedes|Stockholm
Switzerland||Swiss||Bern
Syria||Syrian|Syrians|Damascus
Taiwan||Taiwanese||Taipei
Tajikistan||Tajik|Tajiks|Dushanbe
Tanzania||Tanzanian|Tanzanians|Dodoma
Thailand||Thai|Thais|Bangkok
Tibet||Tibetan|Tibetans|Lhasa
Togo||Togolese||Lome
Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians|Port of Spain
Tunisia||Tunisian|Tunisians|Tunis
Turkey|Turkiye,Türkiye|Turkish|Turks|Ankara
Turkmenistan||Turkmen||Ashgabat
Uganda||Ugandan|Ugandans|Kampala
Ukraine||Ukrainian|Ukrainians|Kyiv
United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Emiratis|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British|Britons,Brits|London
United States|US,U.S.,USA,U.S.A.,United States of America,America|American|Americans|Washington
Uruguay||Uruguayan|Uruguayans|Montevideo
Uzbekistan||Uzbek|Uzbeks|Tashkent
Vatican|Vatican City,Holy See|||Vatican City
Venezuela||Venezuelan|Venezuelans|Caracas
Vietnam||Vietnamese||Hanoi
Yemen||Yemeni|Yemenis|Sanaa
Zambia||Zambian|Zambians|Lusaka
Zimbabwe||Zimbabwean|Zimbabweans|Harare
England||English|Englishmen|London
Scotland||Scottish|Scots|Edinburgh
Wales||Welsh||Cardiff
Northern Ireland||Northern Irish||Belfast
Crimea||Crimean|Crimeans|Simferopol
Chechnya||Chechen|Chechens|Grozny
Kurdistan||Kurdish|Kurds|Erbil
Catalonia||Catalan|Catalans|Barcelona
Europe||European|Europeans|
Africa||African|Africans|
Asia||Asian|Asians|
Arabia||Arab,Arabian|Arabs|
`;

const STATES = `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii
Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota
Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York
North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota
Tennessee Texas Utah Vermont Virginia Washington_state West_Virginia Wisconsin Wyoming Puerto_Rico Guam
Washington_D.C. Washington_DC D.C. Ontario Quebec British_Columbia Alberta Manitoba Saskatchewan Nova_Scotia
New_South_Wales Queensland Tasmania`;

const CITIES = `Los_Angeles Chicago Houston Phoenix Philadelphia San_Antonio San_Diego Dallas Austin
San_Francisco Seattle Denver Boston Detroit Memphis Nashville Baltimore Milwaukee Albuquerque Tucson
Sacramento Atlanta Miami Oakland Minneapolis Cleveland Tampa New_Orleans Pittsburgh Cincinnati Orlando
St._Louis Buffalo Charlottesville Ferguson Baton_Rouge Salt_Lake_City Las_Vegas Honolulu Anchorage
New_York_City Brooklyn Manhattan Queens Bronx Harlem Hollywood Toronto Montreal Vancouver Calgary Winnipeg
Manchester Birmingham Liverpool Leeds Glasgow Sheffield Bristol Newcastle Nottingham Southampton Oxford
Cambridge Salisbury Aberdeen Munich Hamburg Frankfurt Cologne Stuttgart Dresden Leipzig Bonn Marseille
Lyon Nice Toulouse Strasbourg Calais Milan Naples Turin Venice Florence Genoa Palermo Seville Valencia
Bilbao Porto Rotterdam The_Hague Antwerp Geneva Zurich Basel Davos Salzburg Krakow Gdansk Lviv Odessa Odesa
Kharkiv Kiev Mariupol Donetsk Luhansk Sevastopol St._Petersburg Saint_Petersburg Volgograd Kazan
Novosibirsk Vladivostok Istanbul Izmir Aleppo Homs Idlib Raqqa Mosul Basra Kirkuk Fallujah Gaza
Gaza_City Rafah Haifa Tel_Aviv Hebron Nablus Bethlehem Jeddah Mecca Medina Dubai Aden Hodeidah Isfahan
Mashhad Kandahar Karachi Lahore Peshawar Mumbai Bombay Delhi Kolkata Calcutta Chennai Bangalore Hyderabad
Kashmir Srinagar Shanghai Hong_Kong Guangzhou Shenzhen Wuhan Tianjin Chengdu Macau Osaka Kyoto Hiroshima
Nagasaki Fukushima Busan Ho_Chi_Minh_City Saigon Yangon Sydney Melbourne Brisbane Perth Adelaide Auckland
Christchurch Rio_de_Janeiro Sao_Paulo Rio Medellin Guadalajara Tijuana Ciudad_Juarez Lagos Kano Johannesburg
Cape_Town Durban Mombasa Kiev Casablanca Alexandria Benghazi Misrata Darfur Timbuktu Donbas Donbass`;

const REGIONS = `North_America South_America Latin_America Central_America Eastern_Europe Western_Europe
Central_Europe Middle_East Far_East Near_East Southeast_Asia South_Asia Central_Asia North_Africa West_Africa
East_Africa Sub-Saharan_Africa Balkans Baltics Caucasus Caribbean Scandinavia Siberia Sahara Sahel Antarctica
Arctic Atlantic Pacific Mediterranean West_Bank Gaza_Strip Golan_Heights Silicon_Valley Capitol_Hill
Persian_Gulf South_China_Sea Black_Sea Red_Sea Baltic Mars Earth Moon Hawaii Guantanamo Guantanamo_Bay
New_England Midwest Bay_Area West_Coast East_Coast Wall_Street Downing_Street Bavaria Tuscany Normandy Okinawa
Sinai Xinjiang Hokkaido Bali Java Sumatra Sicily Sardinia Corsica Crete Ulster Yorkshire Cornwall Kent Sussex Surrey Essex`;

export interface Country {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capital: string;
}

const list = (cell: string | undefined): string[] => (cell ?? '').split(',').filter(Boolean);
const names = (block: string): string[] =>
  block.split(/\s+/).map((name) => name.replaceAll('_', ' '));

export const countries: readonly Country[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', aliases, adjectives, people, capital = ''] = line.split('|');
    return {
      name,
      aliases: list(aliases),
      adjectives: list(adjectives),
      people: list(people),
      capital,
    };
  });

/** Cities, states and regions beside the countries, their other names and their capitals. */
export const otherPlaces: readonly string[] = [
  ...names(STATES),
  ...names(CITIES),
  ...names(REGIONS),
];
