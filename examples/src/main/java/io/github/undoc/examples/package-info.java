/** Small programs to copy from; each is run by a test. */
@NullMarked
package io.github.undoc.examples;

import org.jspecify.annotations.NullMarked;
