const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address and ranks: a name that follows is a person's. Lower case, no full stop. Compiled by hand. */
export const honorifics =
  set(`mr mrs ms miss mx messrs dr prof professor sir lord lady dame baroness baron
  count countess duke duchess rev reverend father sister brother rabbi imam mullah ayatollah sheikh
  sheik archbishop bishop cardinal gen general lt lieutenant maj major col colonel capt captain cpl corporal sgt
  sergeant adm admiral cmdr commander sen senator rep representative congressman congresswoman gov
  governor pres hon judge justice detective det inspector insp constable pc officer supt superintendent pvt private
  uncle aunt`);

/** These stay part of the name: "Pope Francis". */
export const royalTitles = set(
  'king queen prince princess pope emperor empress tsar sultan emir saint st',
);

/** Offices and trades; the last word of a role, in lower case. */
export const roles =
  set(`president minister premier chancellor secretary spokesman spokeswoman spokesperson
  chairman chairwoman chair chairperson chief director ceo head leader commander governor mayor senator ambassador envoy
  commissioner attorney sheriff prosecutor lawyer mp mep congressman congresswoman representative lawmaker
  deputy speaker whip general judge justice king queen prince princess pope emperor monarch sultan emir
  coach manager captain striker midfielder goalkeeper defender editor reporter correspondent journalist
  columnist commentator presenter host author writer novelist poet playwright actor actress singer rapper
  musician composer comedian artist director producer filmmaker professor doctor economist analyst scientist
  researcher historian expert strategist adviser advisor aide candidate nominee billionaire businessman
  businesswoman entrepreneur founder co-founder owner officer executive boss activist campaigner
  whistleblower dictator strongman counterpart diplomat democrat republican conservative
  treasurer chaplain dean principal rector provost superintendent clerk lieutenant colonel sergeant`);

/** Roles that are of something said in common words: "Minister for Foreign Affairs". */
export const portfolioRoles =
  set(`minister secretary undersecretary chancellor commissioner director head chief representative envoy
  adviser advisor coordinator spokesman spokeswoman prosecutor`);

/** Words that stand before or within a role: "deputy foreign minister", "Secretary of State". Lower case. */
export const roleModifiers =
  set(`prime foreign defence defense interior finance home health justice education
  energy trade transport treasury state security national vice deputy former ex acting interim first chief shadow
  junior senior press presidential secretary attorney supreme top assistant associate executive managing
  general culture labour labor environment agriculture housing commerce transportation homeland
  economy economic development communications campaign opposition majority minority house senate party
  white military army police police intelligence staff communities business budget sports sport tourism
  speaker district county city federal lead veteran longtime`);

/** Roles that head a state or government: whom the press also calls its leader. */
export const leaders = set(
  'president premier chancellor king queen monarch emperor sultan emir dictator',
);
