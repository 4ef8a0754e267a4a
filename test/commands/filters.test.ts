import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderForTests, PATIENCE_MS, parallax, records } from './parallax.ts';
import { jsonLines, ORCHARD, PIER } from './pier.ts';

const cwd = folderForTests();
const input = jsonLines([...PIER, ORCHARD]);
const run = (args: string, text = input) => parallax(args.split(' '), { cwd, input: text });

interface Compared {
  readonly id: string;
  readonly articles: readonly { readonly id: string }[];
  readonly lenses: Readonly<Record<string, { status: string; meta: { id: string } }>>;
}
const idsOf = ({ articles }: Compared): string[] => articles.map(({ id }) => id);

describe('annotate', () => {
  test(
    'gives one record an article, in order, with the layers of the contract',
    async () => {
      const { status, out, err } = await run('annotate - --format jsonl');
      expect([status, err]).toEqual([0, '']);
      const found = records(out);
      expect(found.map(({ id }) => id)).toEqual(['post', 'gazette', 'herald', 'orchard']);
      expect(found[0]).toMatchObject({
        schemaVersion: 1,
        source: '-#1',
        outlet: 'Post',
        url: null,
        language: 'en',
        removed: [],
        text: PIER[0].text,
      });
      expect(found[0]?.['sentences']).toContainEqual([0, 85]);
      const [post] = records<{ attributions: { cue: { lemma: string } | null }[] }>(out);
      const cues = post?.attributions.map(({ cue }) => cue?.lemma);
      expect(cues).toEqual(expect.arrayContaining(['say', 'slam', 'claim']));
      expect(found[0]?.['entities']).toContainEqual(
        expect.objectContaining({ type: 'person', name: 'Mara Quill' }),
      );
      expect(found[0]?.['loaded']).toContainEqual(
        expect.objectContaining({ term: expect.any(String), why: expect.any(String) }),
      );
    },
    PATIENCE_MS,
  );

  test(
    'gives texts back byte for byte with --no-clean',
    async () => {
      const text = '  Share this\r\n\r\n\tMara Quill said: “No.”  \u0007 Subscribe now!\n\n\n';
      const { out } = await run('annotate - --no-clean', jsonLines([{ id: 'a', text }]));
      expect(records(out)[0]?.['text']).toBe(text);
    },
    PATIENCE_MS,
  );

  test(
    'passes an article in another language on, told and without annotations',
    async () => {
      const text =
        'Der Hafenausschuss von Ellmund hat am Dienstag beschlossen, die alte Brücke zu schließen. Die Bürgermeisterin sprach von einem schweren Fehler für die ganze Stadt.';
      const { status, out, err } = await run('annotate -', jsonLines([{ id: 'de', text }]));
      expect(status).toBe(0);
      expect(records(out)[0]).toMatchObject({ id: 'de', text, language: 'de', attributions: [] });
      expect(err).toContain('-#1: not analysed: the text is in German');
    },
    PATIENCE_MS,
  );
});

describe('cluster', () => {
  test(
    'gives each article its event and story',
    async () => {
      const { status, out } = await run('cluster - --format jsonl');
      expect(status).toBe(0);
      const found = records(out);
      expect(found.map(({ id }) => id)).toEqual(['post', 'gazette', 'herald', 'orchard']);
      const events = found.map(({ event }) => event);
      expect(events.slice(0, 3)).toEqual([events[0], events[0], events[0]]);
      expect(events[3]).not.toBe(events[0]);
      expect(Object.keys(found[0] ?? {})).toEqual(['id', 'event', 'story', 'certainty', 'copyOf']);
    },
    PATIENCE_MS,
  );
});

describe('the stages as filters', () => {
  test(
    'annotate, cluster --full and compare in a row give what compare alone gives',
    async () => {
      const alone = await run('compare -');
      const annotated = await run('annotate -');
      const clustered = await run('cluster - --full', annotated.out);
      const compared = await run('compare - --format jsonl', clustered.out);
      expect([alone.status, compared.status]).toEqual([0, 0]);
      const inRow = records<Compared>(compared.out);
      const atOnce = records<Compared>(alone.out);
      expect(inRow).toHaveLength(2);
      expect(inRow.map(idsOf)).toEqual(atOnce.map(idsOf));
      expect(inRow.map(({ lenses }) => lenses)).toEqual(atOnce.map(({ lenses }) => lenses));
    },
    PATIENCE_MS,
  );

  test(
    'compare takes the event of the records, or all as one event',
    async () => {
      const given = jsonLines([
        { ...PIER[0], event: 'mine' },
        { ...ORCHARD, event: 'mine' },
      ]);
      const own = records((await run('compare -', given)).out);
      expect(own.map(({ id }) => id)).toEqual(['mine']);
      const one = records<Compared>((await run('compare - --one-event --lens tone')).out);
      expect(one).toHaveLength(1);
      expect(one[0]?.articles).toHaveLength(4);
      expect(Object.keys(one[0]?.lenses ?? {})).toEqual(['tone']);
    },
    PATIENCE_MS,
  );

  test(
    'compare gives comparisons as in the contract',
    async () => {
      const [pier] = records<Compared>((await run('compare -')).out);
      expect(pier).toMatchObject({ schemaVersion: 1, from: '2026-03-02', to: '2026-03-03' });
      const lenses = pier?.lenses ?? {};
      expect(Object.keys(lenses).length).toBeGreaterThan(3);
      expect(Object.entries(lenses).map(([id, { meta }]) => id === meta.id)).not.toContain(false);
      expect(lenses['omissions']).toMatchObject({
        status: 'compared',
        details: expect.arrayContaining([expect.objectContaining({ kind: 'matrix' })]),
      });
    },
    PATIENCE_MS,
  );
});

describe('align', () => {
  test(
    'says of pairs whether they state the same',
    async () => {
      const pairs = jsonLines([
        {
          id: 'like',
          a: 'The harbour board of Ellmouth voted to close the old pier.',
          b: 'Ellmouth’s harbour board voted on Tuesday to close its old pier.',
        },
        {
          id: 'unlike',
          a: 'The harbour board of Ellmouth voted to close the old pier.',
          b: 'Growers in the valley asked the ministry for relief.',
        },
      ]);
      const { status, out, err } = await run('align - --format jsonl', `${pairs}{"id":"x"}\n`);
      expect(status).toBe(0);
      expect(records(out)).toMatchObject([
        { id: 'like', same: true },
        { id: 'unlike', same: false },
      ]);
      expect(err).toContain('line 3 is not a pair');
    },
    PATIENCE_MS,
  );

  test(
    'sets two files side by side, and wants two',
    async () => {
      writeFileSync(join(cwd, 'a.txt'), PIER[0].text);
      writeFileSync(join(cwd, 'b.txt'), PIER[1].text);
      const { status, out } = await run('align a.txt b.txt', '');
      expect(status).toBe(0);
      expect(out).toContain('40 million crowns');
      const alone = await run('align a.txt', '');
      expect(alone).toMatchObject({ status: 2, out: '' });
      expect(alone.err).toContain('align takes two articles; found 1 article');
    },
    PATIENCE_MS,
  );
});
