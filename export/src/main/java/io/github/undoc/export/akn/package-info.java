/**
 * Akoma Ntoso 3.0 (OASIS) in the profile of the United Nations (AKN4UN): a writer whose every output is valid, a
 * reader, and the validation against the schema that lies in this package.
 */
@NullMarked
package io.github.undoc.export.akn;

import org.jspecify.annotations.NullMarked;
