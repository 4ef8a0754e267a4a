/**
 * Fields in which many loaded words are plain: `unless: @war` stands for every lemma of the line.
 * Chosen by hand; the fields are those of desks of a newspaper.
 */
const TABLE = `
war | troop soldier army military missile rocket artillery airstrike airstrikes tank rebel militant insurgent battalion brigade battlefield frontline navy naval warplane bomber drone shelling shell ceasefire taliban isis hamas hezbollah nazi marine warship grenade mortar ammunition gunship platoon invasion civilian
police | police officer arrest suspect gunman sheriff detective shooter cop stab assault victim custody homicide robbery burglary
court | court judge jury juror trial lawsuit plaintiff defendant prosecutor prosecution convict conviction plead statute sentence indictment indict tribunal attorney lawyer felony misdemeanor appeal
weather | storm hurricane rain rainfall snow wind tornado flood flooding weather forecast forecaster cyclone typhoon drought temperature heat cold blizzard winter monsoon earthquake quake tsunami landslide
fire | fire blaze firefighter wildfire smoke burn acre flame arson
health | disease patient hospital doctor physician medical medicine surgery surgeon cancer tumor symptom treatment virus vaccine infection blood injury pain therapy clinical disorder diagnosis diagnose nurse syndrome chronic drug dose lung brain
science | scientist researcher physics chemical chemistry molecule molecular cell gene genetic species planet telescope astronomer mathematics equation laboratory lab particle orbit galaxy experiment
animal | dog cat animal wolf bear shark bird snake lion tiger zoo wildlife fish horse cattle cow pig sheep elephant puppy kitten insect reptile
sport | game team season player coach match league goal quarterback tournament championship football soccer baseball basketball inning cricket rugby tennis golf hockey pitcher striker batsman midfielder nfl nba nhl mlb fifa
food | food recipe cook restaurant chef sauce dish meat sugar milk butter soup flavor flavour bread cheese salad oven kitchen eat taste
film | film movie actor actress director novel book series episode season album comedy theater theatre fiction character plot sequel netflix hollywood
art | museum gallery painting painter sculpture exhibition artist portrait canvas opera orchestra ballet
vehicle | car truck vehicle driver train plane aircraft bus crash highway motorcycle suv lorry van engine
religion | church god jesus christ bible biblical pope priest saint prayer pray gospel vatican theology sermon mosque christian
`;

let read: ReadonlyMap<string, readonly string[]> | undefined;

/** The lemmas of each field by its name, without the “@”. */
export function loadedContexts(): ReadonlyMap<string, readonly string[]> {
  read ??= new Map(
    TABLE.trim()
      .split('\n')
      .map((line) => {
        const [name = '', lemmas = ''] = line.split(' | ');
        return [name, lemmas.split(' ')] as const;
      }),
  );
  return read;
}
