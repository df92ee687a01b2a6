package io.github.undoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.symbol.JointSymbol;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Text;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value is deeply immutable: by the look of its class, and when one tries. */
class ImmutabilityTest {

    private static final Set<Class<?>> LEAVES = Set.of(
            String.class,
            LocalDate.class,
            Language.class,
            Organ.class,
            State.class,
            SourceSpan.class,
            DocumentSymbol.class,
            JointSymbol.class);

    /** The classes that the abstract values are generated into. */
    static List<Class<?>> implementations() throws IOException, URISyntaxException {
        Path root = Path.of(
                Letter.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && name.contains("/Immutable") && !name.contains("$"))
                    .sorted()
                    .<Class<?>>map(
                            name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                // Serves the constructor where a default is worked out; null ever after.
                .filter(field -> !field.getName().equals("initShim"))
                .toList();
    }

    @Test
    void thereAreImplementationsToLookAt() throws Exception {
        assertThat(implementations()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void hasNothingButFinalFieldsOfImmutableTypes(Class<?> implementation) {
        assertThat(implementation).isFinal().isPackagePrivate();
        assertThat(fields(implementation)).allSatisfy(field -> {
            assertThat(Modifier.isPrivate(field.getModifiers()) && Modifier.isFinal(field.getModifiers()))
                    .as(field.toString())
                    .isTrue();
            Class<?> type = field.getType();
            assertThat(type.isPrimitive()
                            || type.isEnum()
                            || type.isSealed()
                            || type.equals(List.class)
                            || LEAVES.contains(type))
                    .as(field.toString())
                    .isTrue();
        });
    }

    @Test
    void handMadeValuesHaveFinalFieldsToo() {
        for (Class<?> leaf :
                List.of(Language.class, Organ.class, State.class, JointSymbol.class, DocumentSymbol.class)) {
            assertThat(leaf).isFinal();
            assertThat(fields(leaf))
                    .allSatisfy(field -> assertThat(Modifier.isFinal(field.getModifiers())
                                    // The key is made when first asked for: a string, the same whoever makes it.
                                    || (leaf.equals(DocumentSymbol.class)
                                            && field.getName().equals("key")))
                            .as(field.toString())
                            .isTrue());
        }
    }

    @Test
    void listsRefuseChange() {
        Paragraph paragraph = Paragraph.of(Text.of("a"), Text.of("b"));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> paragraph.content().add(Text.of("c")));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> paragraph.content().remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> JointSymbol.parse("A/75/1").members().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> DocumentSymbol.parse("A/75/1").elements().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> State.registered().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> State.of("TUR").formerNames().clear());
    }

    @Test
    void buildersDoNotLeak() {
        List<Text> words = new ArrayList<>(List.of(Text.of("a")));
        Paragraph.Builder builder = Paragraph.builder().addAllContent(words);
        Paragraph first = builder.build();
        words.add(Text.of("b"));
        builder.addContent(Text.of("c"));
        Paragraph second = builder.build();

        assertThat(first).isEqualTo(Paragraph.of(Text.of("a")));
        assertThat(second).isEqualTo(Paragraph.of(Text.of("a"), Text.of("c")));
        assertThat(Paragraph.builder().from(first).addContent(Text.of("d")).build())
                .isNotEqualTo(first);
        assertThat(first.content()).hasSize(1);
    }
}
