/** What the formats share; for this module only. */
@NullMarked
package io.github.undoc.export.internal;

import org.jspecify.annotations.NullMarked;
