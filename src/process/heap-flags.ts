import { setFlagsFromString } from 'node:v8';

/*
 * Lets V8 collect garbage sooner: on runners with much memory it would rather grow to several times of what is in use. Measured for a
 * first publish (bench/memory.md): half the memory. Imported before what allocates, for this effect alone.
 */
setFlagsFromString('--optimize-for-size');
