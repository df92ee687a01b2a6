/** Benchmarks of undoc beside its peers, and the seeded letters that they run on. */
@NullMarked
package io.github.undoc.benchmarks;

import org.jspecify.annotations.NullMarked;
