import { testCorpora } from '../support/corpora-suite.ts';
import { LARGE_CORPUS } from '../support/corpora-table.ts';

testCorpora([LARGE_CORPUS]);
