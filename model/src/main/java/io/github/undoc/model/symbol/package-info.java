/**
 * Document symbols such as {@code A/75/520-S/2020/1010}: parsing, ordering, finding in text.
 *
 * <p>{@link io.github.undoc.model.symbol.DocumentSymbol} reads one symbol into typed elements, {@link
 * io.github.undoc.model.symbol.JointSymbol} several that are joined, {@link io.github.undoc.model.symbol.SymbolFinder} finds them in
 * running text. The grammar, with examples, is in {@code docs/symbols.md}.
 *
 * <pre>{@code
 * DocumentSymbol addendum = DocumentSymbol.parse("A/75/520/Add.1");
 * addendum.organ();                                               // → ga
 * addendum.session().orElseThrow().number();                      // → 75
 * addendum.isAddendumTo(DocumentSymbol.parse("A/75/520"));        // → true
 * JointSymbol.parse("A/75/520-S/2020/1010").members().size();     // → 2
 * SymbolFinder.create().find("see A/75/123 and Corr.1").get(0).symbols();   // → [A/75/123, A/75/123/Corr.1]
 * }</pre>
 *
 * <p>No text makes these classes slow: all read in time linear in its length.
 */
@NullMarked
@UndocStyle
package io.github.undoc.model.symbol;

import io.github.undoc.model.internal.UndocStyle;
import org.jspecify.annotations.NullMarked;
