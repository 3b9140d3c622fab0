import { CORPORA, LARGE_CORPUS } from '../support/corpora-table.ts';
import { testParsersAgree } from '../support/parsers-suite.ts';

testParsersAgree([...CORPORA, LARGE_CORPUS], 1);
