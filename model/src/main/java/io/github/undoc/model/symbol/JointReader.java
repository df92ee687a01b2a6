package io.github.undoc.model.symbol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Reads joint symbols: symbols with a dash or a line break between them. Made for one reading, not thread-safe. */
final class JointReader {

    private final String input;
    private final String text;
    private final IntUnaryOperator origin;
    private final boolean normalised;

    private Problem problem = Problem.NONE;
    private int problemAt;
    private String reason = "";

    private JointReader(String input, String text, IntUnaryOperator origin, boolean normalised) {
        this.input = input;
        this.text = text;
        this.origin = origin;
        this.normalised = normalised;
    }

    static JointReading read(String input) {
        JointReader reader = new JointReader(input, input, position -> position, false);
        Optional<List<DocumentSymbol>> members = reader.members();
        if (members.isEmpty()) {
            SymbolText spelling = SymbolText.keepingLines(input);
            String normal = spelling.toString();
            if (!normal.equals(input)) {
                reader = new JointReader(input, normal, p -> spelling.origin(p, input.length()), true);
                members = reader.members();
            }
        }
        return members.isPresent() ? accepted(input, members.get()) : reader.refused();
    }

    private static JointReading accepted(String input, List<DocumentSymbol> members) {
        SymbolAcceptance worst = SymbolAcceptance.STRICT;
        for (DocumentSymbol member : members) {
            worst = member.acceptance().compareTo(worst) > 0 ? member.acceptance() : worst;
        }
        return new JointReading(input, worst, Optional.of(new JointSymbol(input, members)), Optional.empty());
    }

    private JointReading refused() {
        return new JointReading(
                input,
                problem.semantic() ? SymbolAcceptance.SEMANTIC_ERROR : SymbolAcceptance.REJECTED,
                Optional.empty(),
                Optional.of(new SymbolParseException(input, origin.applyAsInt(problemAt), reason, problem.semantic())));
    }

    private Optional<List<DocumentSymbol>> members() {
        List<DocumentSymbol> members = new ArrayList<>(2);
        Set<String> paths = new HashSet<>();
        int p = 0;
        while (true) {
            SymbolScanner scan = new SymbolScanner(text, p, text.length());
            if (!scan.scan()) {
                return fail(scan.problem(), scan.problemAt(), scan.reason());
            }
            int from = origin.applyAsInt(p);
            int to = scan.end() == text.length() ? input.length() : origin.applyAsInt(scan.end());
            DocumentSymbol member = DocumentSymbol.within(input.substring(from, to), text, p, scan, normalised);
            if (!paths.add(member.series() + "/" + String.join("/", member.bodies()))) {
                return fail(Problem.SAME_BODY, p, Problem.SAME_BODY.describe(""));
            }
            members.add(member);
            if (scan.end() == text.length()) {
                return Optional.of(List.copyOf(members));
            }
            OptionalInt next = separator(scan.end());
            if (next.isEmpty()) {
                if (scan.problem() != Problem.NONE) {
                    return fail(scan.problem(), scan.problemAt(), scan.reason());
                }
                String rest =
                        text.substring(scan.end(), scan.end() + Character.charCount(text.codePointAt(scan.end())));
                return fail(Problem.UNEXPECTED, scan.end(), Problem.UNEXPECTED.describe(rest));
            }
            p = next.getAsInt();
            if (p == text.length()) {
                return fail(Problem.DANGLING_DASH, p, Problem.DANGLING_DASH.describe(""));
            }
        }
    }

    /** The end of a dash or line break with the white space around it. */
    private OptionalInt separator(int from) {
        int p = from;
        boolean dash = false;
        boolean line = false;
        while (p < text.length()) {
            char c = text.charAt(p);
            if ((c == '-' || c == '–') && !dash) {
                dash = true;
            } else if (c == '\n' || c == '\r') {
                line = true;
            } else if (c != ' ') {
                break;
            }
            p++;
        }
        return dash || line ? OptionalInt.of(p) : OptionalInt.empty();
    }

    private Optional<List<DocumentSymbol>> fail(Problem what, int at, String words) {
        problem = what;
        problemAt = at;
        reason = words;
        return Optional.empty();
    }
}
