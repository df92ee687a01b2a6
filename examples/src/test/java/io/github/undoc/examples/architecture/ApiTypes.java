package io.github.undoc.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at every type that the signatures of a class name to programs of others. */
final class ApiTypes extends ArchCondition<JavaClass> {

    private final Predicate<JavaClass> allowed;

    private ApiTypes(String description, Predicate<JavaClass> allowed) {
        super(description);
        this.allowed = allowed;
    }

    static ApiTypes nameOnly(String description, Predicate<JavaClass> allowed) {
        return new ApiTypes("name only " + description + " in signatures", allowed);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Set<String> others = new TreeSet<>();
        named(type)
                .map(JavaClass::getBaseComponentType)
                .filter(named -> !named.isPrimitive() && !allowed.test(named))
                .forEach(named -> others.add(named.getName()));
        String message = type.getName() + " names " + others;
        events.add(new SimpleConditionEvent(type, others.isEmpty(), message));
    }

    private static Stream<JavaClass> named(JavaClass type) {
        Stream<JavaClass> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Set::stream);
        Stream<JavaClass> members =
                type.getMembers().stream().filter(ApiTypes::isVisible).flatMap(member -> ofMember(member).stream());
        return Stream.concat(supertypes, members);
    }

    private static boolean isVisible(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private static Set<JavaClass> ofMember(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            Stream<JavaClass> parameters =
                    unit.getParameterTypes().stream().flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream());
            Stream<JavaClass> exceptions = unit.getThrowsClause().stream().map(ThrowsDeclaration::getRawType);
            return Stream.of(parameters, unit.getReturnType().getAllInvolvedRawTypes().stream(), exceptions)
                    .flatMap(types -> types)
                    .collect(Collectors.toSet());
        }
        return member instanceof JavaField field ? field.getType().getAllInvolvedRawTypes() : Set.of();
    }
}
