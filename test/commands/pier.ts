/** Three invented versions of one event and one of another, as records. */
export const PIER = [
  {
    id: 'post',
    outlet: 'Post',
    title: 'Ellmouth board votes to close old pier',
    publishedAt: '2026-03-02',
    text: 'The harbour board of Ellmouth voted on Tuesday to close the old pier, officials said. "We had no choice," said Mara Quill, the chair of the board. The repair of the pier would cost 40 million crowns, the board said in a statement.\n\nMayor Jon Harrow slammed the decision as reckless. He claimed that 300 jobs would be lost in Ellmouth.',
  },
  {
    id: 'gazette',
    outlet: 'Gazette',
    title: 'Old pier in Ellmouth to close',
    publishedAt: '2026-03-02',
    text: 'The old pier of Ellmouth will close after a vote of the harbour board on Tuesday. Mara Quill, who chairs the harbour board, said there was no choice. The board put the cost of repair at 40 million crowns.\n\nFishermen gathered at the pier in silence, and Mayor Jon Harrow said the town would appeal.',
  },
  {
    id: 'herald',
    outlet: 'Herald',
    title: 'Fury as board axes beloved Ellmouth pier',
    publishedAt: '2026-03-03',
    text: 'Furious residents of Ellmouth vowed to fight the shameful closure of their beloved pier. The harbour board rammed the vote through on Tuesday, Mayor Jon Harrow fumed. "This is a betrayal," he said. The board of Mara Quill refused to comment on the 300 jobs that hang on the pier.',
  },
] as const;

export const ORCHARD = {
  id: 'orchard',
  outlet: 'Post',
  title: 'Late frost ruins apple blossom in Wenlow valley',
  publishedAt: '2026-05-11',
  text: 'A late frost has ruined most of the apple blossom in the Wenlow valley, growers said on Monday. Edda Brandt, who runs the largest orchard there, said that nine trees in ten had lost their flowers. The growers asked the ministry of agriculture for relief.',
} as const;

export const jsonLines = (articles: readonly object[]): string =>
  articles.map((article) => `${JSON.stringify(article)}\n`).join('');
