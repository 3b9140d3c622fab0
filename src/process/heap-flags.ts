import { setFlagsFromString } from 'node:v8';

/*
 * Lets V8 collect garbage sooner: on runners with much memory it would rather grow to several times of what is in use. Measured for a
 * first publish (bench/memory.md): half the memory. Its young generation of 1 MB would cost a sixth of the CPU time for nothing, so that has
 * the usual size again. Imported before what allocates, for this effect alone.
 */
setFlagsFromString('--optimize-for-size');
setFlagsFromString('--max-semi-space-size=16');
