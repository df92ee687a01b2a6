/** Tests of reports. */
@NullMarked
package io.github.undoc.validation.report;

import org.jspecify.annotations.NullMarked;
