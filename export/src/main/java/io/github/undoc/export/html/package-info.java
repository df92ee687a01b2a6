/** Documents as pages for people: self-contained HTML without scripts, laid out as the United Nations prints. */
@NullMarked
package io.github.undoc.export.html;

import org.jspecify.annotations.NullMarked;
