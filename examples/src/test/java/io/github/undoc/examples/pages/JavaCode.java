package io.github.undoc.examples.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Java code of pages, made into classes and compiled together. A block is either types, which all blocks of its page see, or
 * statements. {@code expression; // → value} checks the value.
 */
final class JavaCode {

    /** What a reader is taken to import. */
    private static final List<String> IMPORTS = List.of(
            "io.github.undoc.cli.archive",
            "io.github.undoc.export",
            "io.github.undoc.export.akn",
            "io.github.undoc.export.html",
            "io.github.undoc.export.json",
            "io.github.undoc.export.text",
            "io.github.undoc.export.xml",
            "io.github.undoc.model",
            "io.github.undoc.model.symbol",
            "io.github.undoc.model.text",
            "io.github.undoc.parser",
            "io.github.undoc.validation",
            "io.github.undoc.validation.report",
            "com.fasterxml.jackson.databind",
            "java.io",
            "java.nio.file",
            "java.time",
            "java.util",
            "java.util.stream");

    /** Names that two of these packages have. */
    private static final List<String> SINGLE_IMPORTS = List.of(
            "io.github.undoc.export.DocumentReader",
            "io.github.undoc.export.DocumentWriter",
            "io.github.undoc.validation.Rule",
            "java.nio.charset.StandardCharsets",
            "javax.xml.transform.stream.StreamSource");

    private static final Pattern TYPE =
            Pattern.compile("^(public |final |abstract |sealed )*(class|record|enum|interface) .*", Pattern.MULTILINE);
    private static final Pattern CHECK =
            Pattern.compile("^(\\s*)(?:([\\w.<>?, \\[\\]]+) (\\w+) = )?(.*?); *// → (.*)$");

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Path classes;

    JavaCode(Path classes) {
        this.classes = classes;
    }

    static boolean declaresTypes(String code) {
        return TYPE.matcher(code).find();
    }

    /** Adds a block that declares types. */
    void addTypes(String packageName, String name, String code) {
        String body = code.lines()
                .filter(line -> !line.startsWith("import "))
                .map(line -> line.startsWith("public ") ? line.substring(7) : line)
                .collect(Collectors.joining("\n"));
        sources.put(packageName + "." + name, head(packageName, code) + body);
    }

    /** Adds statements as a class with a method {@code run}. */
    void addStatements(String packageName, String name, String fields, String code) {
        String body = code.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        sources.put(
                packageName + "." + name,
                head(packageName, code) + "public final class " + name + " {\n" + fields
                        + "\npublic static void run() throws Exception {\n" + body + "\n}\n}\n");
    }

    private static String head(String packageName, String code) {
        StringBuilder head = new StringBuilder("package " + packageName + ";\n");
        IMPORTS.forEach(name -> head.append("import ").append(name).append(".*;\n"));
        SINGLE_IMPORTS.forEach(name -> head.append("import ").append(name).append(";\n"));
        code.lines()
                .filter(line -> line.startsWith("import "))
                .forEach(line -> head.append(line).append('\n'));
        return head.toString();
    }

    /** Makes the comments that give values into checks. */
    static String checked(String page, int firstLine, String code) {
        List<String> lines = new ArrayList<>();
        int number = firstLine;
        for (String line : code.lines().toList()) {
            Matcher check = CHECK.matcher(line);
            if (check.matches()) {
                String place = page + ":" + number;
                String value = check.group(4);
                if (check.group(2) != null) {
                    lines.add(check.group(2) + " " + check.group(3) + " = " + value + ";");
                    value = check.group(3);
                }
                lines.add("io.github.undoc.examples.pages.Printed.check(" + literal(place) + ", "
                        + literal(check.group(5).stripTrailing()) + ", " + value + ");");
            } else {
                lines.add(line);
            }
            number++;
        }
        return String.join("\n", lines);
    }

    static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Compiles all that was added. The list of errors is empty if all is well. */
    List<String> compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, source) -> units.add(new Source(name, source)));
        List<String> options = List.of(
                "-proc:none",
                "-encoding",
                "UTF-8",
                "--release",
                "17",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        compiler.getTask(null, null, problems, options, null, units).call();
        return problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(problem -> problem.getMessage(Locale.ROOT) + "\n  in "
                        + (problem.getSource() == null ? "?" : line(problem)))
                .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> problem) {
        String source = ((Source) problem.getSource()).text;
        return problem.getSource().getName() + ": "
                + source.lines()
                        .skip(Math.max(0, problem.getLineNumber() - 1))
                        .findFirst()
                        .orElse("");
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
