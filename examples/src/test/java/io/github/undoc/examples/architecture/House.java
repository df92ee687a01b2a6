package io.github.undoc.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.undoc.cli.archive.Archive;
import io.github.undoc.export.DocumentWriter;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.UnDocumentParser;
import io.github.undoc.validation.DocumentValidator;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The published modules as the compiler left them: their classes and what their descriptors export. */
final class House {

    /** The libraries: all published modules but the command line. */
    static final String[] LIBRARIES = {
        "io.github.undoc.model..",
        "io.github.undoc.parser..",
        "io.github.undoc.validation..",
        "io.github.undoc.export.."
    };

    private static final List<Class<?>> ONE_OF_EACH = List.of(
            UnDocument.class, UnDocumentParser.class, DocumentValidator.class, DocumentWriter.class, Archive.class);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "io.github.undoc.model",
                    "io.github.undoc.parser",
                    "io.github.undoc.validation",
                    "io.github.undoc.export",
                    "io.github.undoc.cli");

    private static final Set<String> EXPORTED =
            ONE_OF_EACH.stream().flatMap(type -> exports(type).stream()).collect(Collectors.toUnmodifiableSet());

    private House() {}

    /** All classes of the published modules. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** The names of all packages exported to everybody. */
    static Set<String> exportedPackages() {
        return EXPORTED;
    }

    /** Whether programs of others can name the class. */
    static boolean isExported(JavaClass type) {
        return EXPORTED.contains(type.getPackageName());
    }

    private static Set<String> exports(Class<?> type) {
        ModuleReference module =
                ModuleFinder.of(location(type)).findAll().iterator().next();
        return module.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
