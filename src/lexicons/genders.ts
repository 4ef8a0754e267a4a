import { givenNames } from './given-names.ts';

export type Gender = 'he' | 'she';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Given names that women bear nearly always; compiled by hand. */
const WOMEN = set(`
Abigail Alexandra Alice Alicia Alison Allison Amanda Amber Amelia Amy Ana Anastasia Andrea Angela Angelina Anita
Ann Anna Anne Annie Audrey Barbara Beatrice Beth Betty Beverly Brenda Caitlin Carla Carol Caroline Carolyn
Catherine Cecilia Charlotte Cheryl Christina Christine Cindy Claire Clara Claudia Cristina Crystal Cynthia
Danielle Daria Dawn Deborah Debra Diana Diane Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elizabeth
Ella Ellen Emily Emma Erica Erin Esther Eva Eve Evelyn Fatima Felicity Fiona Florence Frances Francesca Gemma
Gina Gloria Hannah Harriet Heather Heidi Helen Helena Hillary Holly Ingrid Irene Irina Isabel Isabella Ivanka
Jacqueline Jane Janet Janice Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Joyce Juanita Judith Judy
Julia Juliana Julie Karen Kate Katherine Kathleen Kathryn Kathy Katie Kimberly Kirsten Kristen Kristin Laura
Lauren Leah Lillian Linda Lisa Liz Lois Lorraine Louise Lucia Lucy Lydia Lynn Madeleine Magdalena Margaret Maria
Marie Marilyn Marina Marion Marjorie Marlene Martha Mary Maureen Maya Megan Melania Melanie Melissa Mercedes
Meredith Michelle Miriam Moira Molly Monica Nadia Nancy Naomi Natalia Natalie Natasha Nicole Nikki Nora Norma
Olga Olivia Pamela Patricia Paula Pauline Peggy Penelope Phyllis Priscilla Rachel Rebecca Regina Rita Roberta
Rosa Rosemary Ruth Sally Samantha Sandra Sara Sarah Serena Shannon Sharon Sheila Shirley Silvia Sofia Sonia
Sophia Sophie Stella Stephanie Sue Susan Susanna Suzanne Sylvia Tamara Tanya Tara Tatiana Teresa Thelma
Theresa Tina Toni Tracy Ursula Valentina Valerie Vanessa Vera Veronica Victoria Virginia Vivian Wanda Wendy
Yasmin Yulia Yvonne Zoe`);

/** Given names of either. */
const EITHER = set(`
Alex Alexis Ali Angel Ashley Cameron Casey Chris Dana Danny Frankie Francis Hilary Jackie Jaime Jamie Jan Jean
Jesse Jo Jordan Kelly Kerry Kim Lee Leslie Lindsay Lindsey Morgan Nicola Pat Robin Sam Sandy Shane Taylor Terry Xi`);

/** Titles and nouns that say of whom they stand beside; lower case, no full stop. */
const MALE_WORDS =
  set(`mr sir lord baron count duke father brother uncle king prince emperor pope tsar sultan emir
  congressman chairman spokesman businessman policeman actor husband son boyfriend nephew grandfather man`);
const FEMALE_WORDS =
  set(`mrs ms miss lady dame baroness countess duchess sister aunt queen princess empress
  congresswoman chairwoman spokeswoman businesswoman policewoman actress wife daughter girlfriend niece mother
  grandmother woman`);

/** By which pronoun a bearer of this given name goes; null where it may be either or is not known. */
export function genderOfName(given: string): Gender | null {
  if (EITHER.has(given)) return null;
  if (WOMEN.has(given)) return 'she';
  return givenNames.has(given) ? 'he' : null;
}

/** By which pronoun one goes who is called this: "spokeswoman", "Mr."; null where the word does not tell. */
export function genderOfWord(word: string): Gender | null {
  const plain = word.toLowerCase().replace(/\.$/, '');
  if (MALE_WORDS.has(plain)) return 'he';
  return FEMALE_WORDS.has(plain) ? 'she' : null;
}

/** Nouns for one person that do not say who it is. */
export const personNouns =
  set(`man woman boy girl father mother son daughter brother sister husband wife
  boyfriend girlfriend friend uncle aunt nephew niece cousin grandfather grandmother baby child kid teacher doctor
  nurse officer soldier driver student lawyer attorney author artist actor actress guy lady gentleman stranger
  patient prisoner suspect victim resident widow neighbor neighbour colleague partner person journalist reporter
  professor analyst expert aide adviser advisor king queen prince princess`);
