import { testCorpora } from './support/corpora-suite.ts';
import { CORPORA } from './support/corpora-table.ts';

testCorpora(CORPORA);
