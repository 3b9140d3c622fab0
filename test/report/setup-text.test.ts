import { describe, expect, it } from 'vitest';
import type { Report, SetupStepReport } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import { reportWith } from './build.ts';

const step = (kind: SetupStepReport['kind'], name: string, action: SetupStepReport['action'], done = false) => {
  return { kind, name, action, done, detail: kind === 'field' ? 'LONG' : undefined };
};

const STEPS = [
  step('source', 'Docs', 'create'),
  step('provider', 'Acme Identities', 'change'),
  step('field', 'weight', 'create'),
  step('field', 'size', 'cannot'),
  step('mapping', 'place', 'keep'),
];
const CANNOT = { level: 'error', code: 'setup-cannot', message: 'The field is otherwise.', hint: 'Mend it.' } as const;

function setupReport(setup: Report['setup'], problems: Report['problems'] = []): Report {
  return reportWith({ command: 'setup', organization: 'acme', setup, problems, items: [], access: [], members: [] });
}

const text = (report: Report) => renderText(report, { color: false, verbose: false });

describe('the text of a setup', () => {
  it('shows a plan', () => {
    expect(text(setupReport({ mode: 'plan', steps: STEPS }, [CANNOT]))).toMatchInlineSnapshot(`
      "Setup plan of acme: 2 to create, 1 to change, 1 to keep, 1 cannot be done

        + source Docs
        + field weight  (LONG)
        ~ identity provider Acme Identities
        ! field size  (LONG)
        = mapping for place

      Nothing was changed. To carry it out: docs-to-coveo setup --yes

      1 error:
        error The field is otherwise. (setup-cannot)
            hint: Mend it.
        \`docs-to-coveo explain setup-cannot\` tells more.

      No call to the service, 0.4 seconds
      "
    `);
  });

  it('shows what was done, and what was not any more', () => {
    const steps = STEPS.map((one) => ({ ...one, done: one.kind === 'source' }));
    expect(text(setupReport({ mode: 'apply', steps }, [CANNOT]))).toMatchInlineSnapshot(`
      "Set up of acme: 1 created, 1 kept, 2 not done, 1 cannot be done

        + source Docs
        + field weight  (LONG)  not done
        ~ identity provider Acme Identities  not done
        ! field size  (LONG)
        = mapping for place

      1 error:
        error The field is otherwise. (setup-cannot)
            hint: Mend it.
        \`docs-to-coveo explain setup-cannot\` tells more.

      No call to the service, 0.4 seconds
      "
    `);
  });

  it.each(['plan', 'apply'] as const)('says that there is nothing to do: %s', (mode) => {
    const report = setupReport({ mode, steps: [step('source', 'Docs', 'keep'), step('field', 'size', 'keep')] });
    expect(text(report).split('\n')[0]).toBe('Nothing to set up of acme: 2 as they should be');
  });

  it('shows what a key may do, by what it is for', () => {
    const privileges = [
      { privilege: '`Organization` – View', purpose: 'publish', why: 'upload pages', held: true },
      { privilege: '`Sources` – Edit on `docs`', purpose: 'publish', why: 'push pages', held: false },
      { privilege: '`Fields` – View', purpose: 'setup', why: 'see fields', held: true },
    ] as const;
    const missing = { level: 'error', code: 'privilege-missing', message: 'The key lacks it.' } as const;
    expect(text(setupReport({ mode: 'check', steps: [], privileges }, [missing]))).toMatchInlineSnapshot(`
      "The key of acme lacks 1 privilege that publishing needs (2 of 3 held)

      To publish:
        has   \`Organization\` – View  (upload pages)
        lacks \`Sources\` – Edit on \`docs\`  (push pages)
      For \`setup --yes\` besides:
        has   \`Fields\` – View  (see fields)

      1 error:
        error The key lacks it. (privilege-missing)
        \`docs-to-coveo explain privilege-missing\` tells more.

      No call to the service, 0.4 seconds
      "
    `);
  });

  it('says when nothing could be looked at', () => {
    const failure = { level: 'error', code: 'service-unauthorized', message: 'No.' } as const;
    expect(text(setupReport({ mode: 'plan', steps: [] }, [failure])).split('\n')[0]).toBe(
      'Setup plan of acme: 1 error',
    );
    expect(text(setupReport({ mode: 'check', steps: [] }, [failure])).split('\n')[0]).toContain(
      'was not checked: 1 error',
    );
    expect(text(setupReport(undefined, [failure])).split('\n')[0]).toBe('Nothing was set up: 1 error');
  });
});

describe('the summary of a setup', () => {
  it('has a table of what is made and one of what is kept, and no counts of pages', () => {
    expect(renderSummary(setupReport({ mode: 'plan', steps: STEPS }))).toMatchInlineSnapshot(`
      "## Setup plan of acme: 2 to create, 1 to change, 1 to keep, 1 cannot be done

      No call to the service, 0.4 seconds

      ### What is set up

      |  | what | name |  |
      | --- | --- | --- | --- |
      | cannot | field | <code>size</code> | LONG |
      | create | source | <code>Docs</code> |  |
      | create | field | <code>weight</code> | LONG |
      | change | identity provider | <code>Acme Identities</code> |  |

      <details><summary>1 thing kept</summary>

      |  | what | name |  |
      | --- | --- | --- | --- |
      | keep | mapping for | <code>place</code> |  |

      </details>
      "
    `);
  });
});
