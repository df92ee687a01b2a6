/** What a run measured: kept as JSON, shown as a page, compared with an earlier run. */
@NullMarked
package io.github.undoc.benchmarks.report;

import org.jspecify.annotations.NullMarked;
