package io.github.undoc.export.akn;

import io.github.undoc.model.symbol.DocumentSymbol;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What the caller says of the file to be written. */
record ManifestationOptions(
        Optional<LocalDate> markupDate,
        String editorId,
        String editorName,
        boolean publication,
        boolean authoritative,
        boolean indented,
        Function<DocumentSymbol, Optional<LocalDate>> dates) {}
