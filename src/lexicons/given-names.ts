/** Given names that are common in English-language news, compiled by hand; names that are also common words or places are left out. */
const GIVEN_NAMES = `
Aaron Abdul Abdullah Abigail Abraham Adam Adrian Ahmad Ahmed Aidan Alan Albert Alejandro Aleksandr Alex
Alexander Alexandra Alexei Alexey Alexis Alfred Ali Alice Alicia Alison Allan Allen Allison Amanda Amber
Amelia Amir Amy Ana Anastasia Andre Andrea Andreas Andrei Andrew Andrey Andy Angela Angelina Angus Anita
Ann Anna Anne Annie Anthony Antonio Antony Arthur Ashley Ashraf Audrey Barack Barbara Barry Bashar Beatrice
Ben Benedict Benjamin Bernard Bernie Beth Betty Beverly Bill Billy Bob Bobby Boris Brad Bradley Brandon
Brenda Brendan Brett Brian Bruce Bryan Caitlin Cameron Carl Carla Carlos Carmen Carol Caroline Carolyn
Catherine Cecilia Charles Charlie Charlotte Cheryl Chris Christian Christina Christine Christopher
Cindy Claire Clara Claudia Colin Connor Craig Cristina Crystal Cynthia Dan Daniel Danielle Danny Daria
Darren Dave David Dawn Dean Deborah Debra Denis Dennis Derek Diana Diane Diego Dimitri Dmitri Dmitry
Dominic Don Donald Donna Doris Dorothy Doug Douglas Dylan Ed Eddie Edgar Edith Edmund Eduardo Edward Edwin
Eileen Elaine Eleanor Elena Eli Elijah Elizabeth Ella Ellen Emily Emma Emmanuel Enrique Eric Erica Erik
Erin Ernest Esther Ethan Eugene Eva Evan Eve Evelyn Fatima Felicity Felix Fernando Fiona Florence Frances
Francesca Francesco Francis Francisco Frank Franklin Fred Frederick Gabriel Gareth Garry Gary Gavin Gemma
Geoff Geoffrey George Gerald Gerard Gerhard Gianni Gilbert Gina Giovanni Giuseppe Glenn Gloria Gordon
Graham Greg Gregory Guillermo Gustavo Hannah Hans Harold Harriet Harry Harvey Hassan Heather Hector Heidi
Helen Helena Henri Henry Herbert Hilary Hillary Holly Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilya Imran
Ingrid Irene Irina Isaac Isabel Isabella Ismail Ivan Ivanka Jack Jackie Jacob Jacqueline Jacques Jake
James Jamie Jan Jane Janet Janice Jared Jason Javier Jay Jean Jeanne Jeff Jeffrey Jennifer Jenny Jens
Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Joao Joe Joel Johan Johannes John
Johnny Jon Jonathan Jorge Jose José Joseph Josh Joshua Joyce Juan Juanita Judith Judy Julia Julian Juliana Julie
Justin Karen Karim Karl Kate Katherine Kathleen Kathryn Kathy Katie Keith Kelly Ken Kenneth Kerry Kevin
Khalid Kim Kimberly Kirsten Klaus Kristen Kristin Kurt Kyle Larry Laura Lauren Laurence Lawrence Leah Leo
Leon Leonard Leslie Lewis Liam Lillian Linda Lindsay Lindsey Lisa Liz Lloyd Lois Lorraine Louis Louise
Luca Lucas Lucia Lucy Luis Luke Luigi Lydia Lynn Madeleine Magdalena Mahmoud Malcolm Manuel Marco Marcus
Margaret Maria Marie Marilyn Marina Mario Marion Marjorie Mark Marlene Martha Martin Marvin Mary Mateo
Matt Matthew Maurice Maureen Max Maxim Maya Megan Mehmet Melania Melanie Melissa Melvin Mercedes Meredith
Michael Michel Michelle Miguel Mikhail Mike Milton Miriam Mitch Mitt Mohamed Mohammad Mohammed Moira
Molly Monica Muhammad Murray Mustafa Nadia Nancy Naomi Narendra Natalia Natalie Natasha Nathan Nathaniel
Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Nikolai Noah Nora Norma Norman Oleg
Olga Oliver Olivia Omar Oscar Osama Otto Owen Pablo Pamela Patricia Patrick Paul Paula Pauline Pedro Peggy
Penelope Pete Peter Phil Philip Philippe Phillip Phyllis Pierre Priscilla Rachel Rafael Ralph Ramon Randy
Raul Ravi Ray Raymond Rebecca Recep Regina Rex Ricardo Richard Rick Rita Rob Robert Roberta Roberto Robin
Rodney Rodrigo Roger Roland Ronald Rosa Rosemary Roy Russell Ruth Ryan Sadiq Sally Salvador Sam Samantha
Samir Samuel Sandra Sanjay Sara Sarah Scott Sean Sebastian Serena Sergei Sergey Sergio Seth Shane Shannon
Sharon Sheila Sherman Shirley Shinzo Silvia Silvio Simon Sofia Sonia Sophia Sophie Spencer Stan Stanley
Stefan Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Susanna Suzanne Sven Sylvia Tamara
Tanya Tara Tatiana Tayyip Ted Teresa Terence Terrence Terry Thelma Theo Theodore Theresa Thomas Tim Timothy
Tina Todd Tom Tommy Toni Tony Tracy Travis Trevor Ursula Valentina Valerie Vanessa Vera Vernon Veronica
Victor Victoria Vijay Viktor Vincent Virginia Vitaly Vivian Vladimir Volodymyr Walter Wanda Warren Wayne
Wendy Wesley Wilhelm William Willie Winston Wolfgang Xavier Xi Yasmin Yasser Yulia Yuri Yusuf Yvonne
Zachary Zoe`;

export const givenNames: ReadonlySet<string> = new Set(GIVEN_NAMES.trim().split(/\s+/));
