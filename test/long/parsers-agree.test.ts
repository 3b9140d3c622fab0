import { everyNth } from '../support/cases.ts';
import { CORPORA, LARGE_CORPUS } from '../support/corpora-table.ts';
import { testParsersAgree } from '../support/parsers-suite.ts';

testParsersAgree(CORPORA, everyNth(2));
testParsersAgree([LARGE_CORPUS], everyNth(8));
