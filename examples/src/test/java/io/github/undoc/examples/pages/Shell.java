package io.github.undoc.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.cli.internal.command.CommandRunner;
import io.github.undoc.cli.internal.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the command lines of a page: those of undoc within this process, those that build not at all, others by {@code sh}. A comment
 * {@code # exit code 1} says how a command ends.
 */
final class Shell {

    private static final String EXIT = "exit code ";

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    /** Runs a block of lines that are commands. */
    void runScript(String place, String script) throws IOException, InterruptedException {
        for (String line : script.lines().toList()) {
            if (!line.isBlank()) {
                run(place, line);
            }
        }
    }

    /** Runs a block in which {@code $} begins a command and other lines are what it prints. */
    void runSession(String place, String session) throws IOException, InterruptedException {
        List<String> lines = session.lines().toList();
        int at = 0;
        while (at < lines.size()) {
            String command = lines.get(at);
            assertThat(command).as(place).startsWith("$ ");
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).startsWith("$ ")) {
                end++;
            }
            screen.reset();
            run(place, command.substring(2));
            Output.check(
                    place + ": " + command,
                    String.join("\n", lines.subList(at + 1, end)),
                    screen.toString(StandardCharsets.UTF_8));
            at = end;
        }
    }

    private void run(String place, String line) throws IOException, InterruptedException {
        List<String> words = words(line);
        int comment = line.indexOf('#');
        int exit = comment < 0 ? -1 : line.indexOf(EXIT, comment);
        int expected = exit < 0 ? 0 : line.charAt(exit + EXIT.length()) - '0';
        int pipe = line.lastIndexOf("| undoc ");
        List<String> command = pipe < 0 ? words : words.subList(words.lastIndexOf("|") + 1, words.size());
        InputStream in = pipe < 0
                ? InputStream.nullInputStream()
                : new ByteArrayInputStream(external(place, line.substring(0, pipe)));
        int code = 0;
        if (command.get(0).equals("undoc") || command.get(0).equals("./undoc")) {
            code = undoc(command.subList(1, command.size()), in);
        } else if (isBuild(command.get(0))) {
            assertThat(Project.ROOT.resolve(command.get(0))).as(place).isExecutable();
        } else {
            screen.write(external(place, line));
        }
        assertThat(code)
                .as("%s: %s%n%s", place, line, screen.toString(StandardCharsets.UTF_8))
                .isEqualTo(expected);
    }

    private static boolean isBuild(String program) {
        return program.endsWith("mvnw") || program.equals("benchmarks/run") || program.startsWith(".ci/");
    }

    private int undoc(List<String> arguments, InputStream in) throws IOException {
        List<String> args = new ArrayList<>(arguments);
        if (args.contains("--html") && !args.contains("--out")) {
            args.addAll(List.of("--out", "page.html")); // else a browser opens
        }
        int redirect = args.indexOf(">");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(screen, true, StandardCharsets.UTF_8);
        PrintStream out = redirect < 0 ? err : new PrintStream(file, true, StandardCharsets.UTF_8);
        if (redirect >= 0) {
            args = args.subList(0, redirect);
        }
        int code =
                new CommandRunner(new Terminal(out, err, false, false, false, 80), in).run(args.toArray(String[]::new));
        out.flush();
        err.flush();
        if (redirect >= 0) {
            Files.write(Path.of(arguments.get(redirect + 1)), file.toByteArray());
        }
        return code;
    }

    private static byte[] external(String place, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        byte[] output = process.getInputStream().readAllBytes();
        assertThat(process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : -1)
                .as("%s: %s%n%s", place, command, new String(output, StandardCharsets.UTF_8))
                .isZero();
        return output;
    }

    /** Splits a line into words, without its comment. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                begun = true;
            } else if (c == ' ') {
                if (begun) {
                    words.add(word.toString());
                    word.setLength(0);
                    begun = false;
                }
            } else if (c == '#' && !begun) {
                break;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}
