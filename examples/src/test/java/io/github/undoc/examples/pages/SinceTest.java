package io.github.undoc.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.SinceTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type that others see says which version brought it. */
class SinceTest {

    @ParameterizedTest
    @ValueSource(strings = {"model", "parser", "validation", "export", "cli"})
    void everyOpenTypeSaysSinceWhen(String module) throws IOException {
        Map<String, String> versions = versions(module);

        assertThat(versions)
                .isNotEmpty()
                .allSatisfy((type, version) -> assertThat(version).as(type).matches("\\d+\\.\\d+\\.\\d+"));
    }

    /** The versions by the names of the types in the exported packages; empty where a type says none. */
    private static Map<String, String> versions(String module) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Project.ROOT.resolve(module + "/src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees trees = DocTrees.instance(task);
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            Set<String> exported = exported(units);
            Map<String, String> versions = new TreeMap<>();
            for (CompilationUnitTree unit : units) {
                if (unit.getPackageName() != null
                        && exported.contains(unit.getPackageName().toString())) {
                    new OpenTypes(trees, versions).scan(unit, null);
                }
            }
            return versions;
        }
    }

    private static Set<String> exported(List<CompilationUnitTree> units) {
        Set<String> names = new HashSet<>();
        units.stream()
                .filter(unit -> unit.getModule() != null)
                .flatMap(unit -> unit.getModule().getDirectives().stream())
                .filter(directive -> directive instanceof ExportsTree exports && exports.getModuleNames() == null)
                .forEach(directive ->
                        names.add(((ExportsTree) directive).getPackageName().toString()));
        return names;
    }

    /** Walks through the types of a file that are open to others. */
    private static final class OpenTypes extends TreePathScanner<Void, ClassTree> {

        private final DocTrees trees;
        private final Map<String, String> versions;

        OpenTypes(DocTrees trees, Map<String, String> versions) {
            this.trees = trees;
            this.versions = versions;
        }

        @Override
        public Void visitClass(ClassTree type, ClassTree outer) {
            Set<Modifier> modifiers = type.getModifiers().getFlags();
            boolean open = modifiers.contains(Modifier.PUBLIC)
                    || modifiers.contains(Modifier.PROTECTED)
                    || outer != null && outer.getKind() == Tree.Kind.INTERFACE;
            if (!open) {
                return null;
            }
            String name = (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName();
            versions.put(name, since(trees.getDocCommentTree(getCurrentPath())));
            return super.visitClass(type, type);
        }

        private static String since(DocCommentTree comment) {
            return comment == null
                    ? ""
                    : comment.getBlockTags().stream()
                            .filter(SinceTree.class::isInstance)
                            .map(tag -> ((SinceTree) tag).getBody().toString())
                            .findFirst()
                            .orElse("");
        }

        @Override
        public Void visitMethod(MethodTree method, ClassTree outer) {
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, ClassTree outer) {
            return null;
        }
    }
}
