/** Figures that JMH does not give: growth, live heap, whole archives. Each is measured in a JVM of its own. */
@NullMarked
package io.github.undoc.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
