import { describe, expect, it } from 'vitest';
import { breadcrumbsOf } from '../../../src/pages/metadata/breadcrumbs.ts';

describe('the sections of a page', () => {
  it.each([
    ['', []],
    ['install', []],
    ['getting-started/install', ['Getting started']],
    ['getting-started/first_steps/install/', ['Getting started', 'First steps']],
    ['getting-started/', []],
    ['a%20b/%C3%BCber/c.html?x=1', ['A b', 'Über']],
    ['100%25/50%/c', ['100%', '50%']],
    ['--/a', []],
  ])('%s', (path, sections) => {
    expect(breadcrumbsOf(`https://docs.example.com/product/${path}`, 'https://docs.example.com/product/')).toEqual(
      sections,
    );
  });
});
