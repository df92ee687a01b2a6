/** What the tests of several modules need: letters of the project's own, and texts made of them. */
@NullMarked
package io.github.undoc.testdata;

import org.jspecify.annotations.NullMarked;
