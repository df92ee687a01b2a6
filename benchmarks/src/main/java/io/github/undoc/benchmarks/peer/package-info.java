/** What other libraries do with the same input: the peers that undoc is measured beside. */
@NullMarked
package io.github.undoc.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
