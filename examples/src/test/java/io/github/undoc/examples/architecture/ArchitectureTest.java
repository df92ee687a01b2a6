package io.github.undoc.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.undoc.export.json.UndocModule;
import java.lang.reflect.AccessibleObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the plan of the house: who may depend on whom, what is open to others, what libraries leave alone. */
class ArchitectureTest {

    private static final String JAVA = "java..";

    @Test
    void dataFlowsOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("io.github.undoc..")
                .layer("model")
                .definedBy("io.github.undoc.model..")
                .layer("parser")
                .definedBy("io.github.undoc.parser..")
                .layer("validation")
                .definedBy("io.github.undoc.validation..")
                .layer("export")
                .definedBy("io.github.undoc.export..")
                .layer("cli")
                .definedBy("io.github.undoc.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("export")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("validation")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("parser")
                .mayOnlyBeAccessedByLayers("cli")
                .check(House.classes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "io.github.undoc.model..      | com.fasterxml.jackson.annotation.. com.fasterxml.jackson.databind.annotation..",
                "io.github.undoc.parser..     | org.commonmark..",
                "io.github.undoc.validation.. | com.fasterxml.jackson..",
                "io.github.undoc.export..     | com.fasterxml.jackson.. jakarta.xml.bind.. com.ctc.wstx.. org.codehaus.stax2.. javax.xml.. org.xml.sax.. org.w3c.dom..",
            })
    void librariesNeedNoMoreThanThePlanSays(String module, String others) {
        classes()
                .that()
                .resideInAPackage(module)
                // An annotation for the compiler, whose unset defaults name classes of Jackson's.
                .and()
                .doNotHaveSimpleName("UndocStyle")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(others.split(" "))
                        .or(resideInAnyPackage("io.github.undoc..", JAVA, "org.jspecify.annotations.."))
                        .or(resideInAPackage("org.immutables.value.."))
                        .or(resideInAPackage("")))
                .check(House.classes());
    }

    @ParameterizedTest
    @CsvSource({
        "io.github.undoc.parser.internal.(*)..",
        "io.github.undoc.validation.internal.rule.(*)..",
        "io.github.undoc.export.(*)..",
        "io.github.undoc.cli.internal.(*)..",
    })
    void packagesHangTogetherWithoutCircles(String pattern) {
        slices().matching(pattern).should().beFreeOfCycles().check(House.classes());
    }

    @Test
    void nothingInternalIsExported() {
        assertThat(House.exportedPackages())
                .hasSizeGreaterThan(8)
                .noneMatch(name -> name.contains("internal") || name.endsWith(".bound"));
    }

    @Test
    void signaturesNameOnlyWhatOthersCanName() {
        classes()
                .that(areApi())
                .should(ApiTypes.nameOnly(
                        "exported types and those of Java",
                        type -> House.isExported(type)
                                || resideInAnyPackage(JAVA, "javax.xml..", "org.xml.sax..", "org.w3c.dom..")
                                        .test(type)))
                .check(House.classes());
    }

    @Test
    void nothingHangsOnSystemProperties() {
        noClasses()
                .should()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class, String.class)
                .orShould()
                .callMethod(System.class, "setProperty", String.class, String.class)
                .check(House.classes());
    }

    @Test
    void librariesLeaveTheRunningProgramAlone() {
        noClasses()
                .that()
                .resideInAnyPackage(House.LIBRARIES)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(Boolean.class, "getBoolean", String.class)
                .orShould()
                .callMethod(Integer.class, "getInteger", String.class)
                .check(House.classes());
    }

    @Test
    void nobodyOpensWhatIsPrivate() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "makes members accessible",
                        call -> call.getTarget().getName().equals("setAccessible")
                                || call.getTarget().getName().equals("trySetAccessible")
                                || call.getTargetOwner().isEquivalentTo(AccessibleObject.class)))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("sun..", "com.sun..", "jdk.internal..")
                .check(House.classes());
    }

    @Test
    void nobodyWritesLogs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
                .check(House.classes());
    }

    private static DescribedPredicate<JavaClass> areApi() {
        return DescribedPredicate.describe(
                "are open to others",
                type -> House.isExported(type)
                        && isOpen(type)
                        // For mappers of one's own; its supertype must be one of Jackson's.
                        && !type.isEquivalentTo(UndocModule.class));
    }

    private static boolean isOpen(JavaClass type) {
        return (type.getModifiers().contains(JavaModifier.PUBLIC)
                        || type.getModifiers().contains(JavaModifier.PROTECTED))
                && type.getEnclosingClass().map(ArchitectureTest::isOpen).orElse(true);
    }
}
