package io.github.undoc.model.symbol;

import io.github.undoc.model.symbol.ReferenceWords.Role;
import java.util.ArrayList;
import java.util.List;

/** One pass over a text: stops at slashes and opening brackets only, and looks around. Not thread-safe. */
final class FinderPass {

    private static final int LONGEST_NUMBER = 6;

    private final FinderText source;
    private final String text;
    private final List<SymbolMatch> matches = new ArrayList<>();
    private final ResolutionReader resolutions;
    /** Where the last match ended; nothing before it is looked at again as a beginning. */
    private int from;

    FinderPass(FinderText source) {
        this.source = source;
        this.text = source.text();
        this.resolutions = new ResolutionReader(text);
    }

    List<SymbolMatch> run() {
        int slash = text.indexOf('/');
        int bracket = text.indexOf('(');
        while (slash >= 0 || bracket >= 0) {
            boolean atSlash = slash >= 0 && (bracket < 0 || slash < bracket);
            int p = atSlash ? slash : bracket;
            int next = atSlash ? atSlash(p) : atBracket(p);
            if (slash >= 0 && slash < next) {
                slash = text.indexOf('/', next);
            }
            if (bracket >= 0 && bracket < next) {
                bracket = text.indexOf('(', next);
            }
        }
        return List.copyOf(matches);
    }

    private int atSlash(int slash) {
        if (slash == 0) {
            return 1;
        }
        char before = text.charAt(slash - 1);
        if (SymbolScanner.isCapital(before)) {
            int start = slash;
            while (start > from
                    && SymbolScanner.isCapital(text.charAt(start - 1))
                    && slash - start <= Vocabulary.LONGEST_WORD) {
                start--;
            }
            return symbols(start, slash);
        }
        if (SymbolScanner.isDigit(before)) {
            int start = digitsBefore(slash);
            if (start > from + 2 && text.charAt(start - 1) == '.' && SymbolScanner.isCapital(text.charAt(start - 2))) {
                return dottedSeries(start - 1, slash);
            }
            return reference(resolutions.sessionAndNumber(start, slash, from), slash);
        }
        return slash + 1;
    }

    /** A series such as {@code GC.10}. */
    private int dottedSeries(int dot, int slash) {
        int start = dot;
        while (start > from
                && SymbolScanner.isCapital(text.charAt(start - 1))
                && dot - start <= Vocabulary.LONGEST_WORD) {
            start--;
        }
        return dot - start < 2 ? slash + 1 : symbols(start, slash);
    }

    private int digitsBefore(int end) {
        int start = end;
        while (start > from && end - start <= LONGEST_NUMBER && SymbolScanner.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int atBracket(int bracket) {
        int p = bracket;
        if (p > from && text.charAt(p - 1) == ' ') {
            p--;
        }
        if (p > from && (SymbolScanner.isDigit(text.charAt(p - 1)) || Character.isLetter(text.charAt(p - 1)))) {
            return reference(resolutions.numberAndSession(p, bracket, from), bracket);
        }
        return bracket + 1;
    }

    private int reference(ResolutionReader.Reference found, int trigger) {
        if (found.symbol().isEmpty()) {
            return trigger + 1;
        }
        add(
                found.start(),
                found.end(),
                SymbolMatch.Kind.RESOLUTION,
                List.of(found.symbol().get()));
        return Math.max(found.end(), trigger + 1);
    }

    private void add(int start, int end, SymbolMatch.Kind kind, List<DocumentSymbol> symbols) {
        matches.add(new SymbolMatch(source.start(start), source.end(end), kind, symbols));
        from = end;
    }

    // --------------------------------------------------------------- symbols

    private int symbols(int start, int slash) {
        if (!opens(start)) {
            return slash + 1;
        }
        SymbolScanner scan = new SymbolScanner(text, start, text.length());
        if (!scan.scan()) {
            return slash + 1;
        }
        int end = scan.end();
        DocumentSymbol symbol = DocumentSymbol.within(text.substring(start, end), text, start, scan, false);
        if (!closes(end) || !convincing(symbol)) {
            return slash + 1;
        }
        List<DocumentSymbol> found = new ArrayList<>();
        found.add(symbol);
        SymbolMatch.Kind kind = SymbolMatch.Kind.SYMBOL;
        int joined = joined(end, found);
        if (joined > end) {
            end = joined;
            boolean range = found.size() == 2 && samePath(found.get(0), found.get(1));
            kind = range ? SymbolMatch.Kind.RANGE : SymbolMatch.Kind.JOINT;
        }
        end = modifications(end, found);
        add(start, end, kind, found);
        return end;
    }

    private static boolean samePath(DocumentSymbol a, DocumentSymbol b) {
        return a.series().equals(b.series()) && a.bodies().equals(b.bodies());
    }

    /** What stands before a symbol: no word, number or path goes on into it. */
    private boolean opens(int start) {
        if (start == 0) {
            return true;
        }
        char c = text.charAt(start - 1);
        if (c == '/' || c == '\\' || c == '.' || c == '-' || c == '@' || c == '_' || c == '=' || c == '&' || c == '#'
                || c == '%') {
            return false;
        }
        return !Character.isLetterOrDigit(c) || isUnspaced(c);
    }

    private boolean closes(int end) {
        if (end >= text.length()) {
            return true;
        }
        char c = text.charAt(end);
        if (c == '/' || c == '\\' || c == '@' || c == '_' || c == '=') {
            return false;
        }
        char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        if (c == '.' || c == '-' || c == ':') {
            boolean goesOn = Character.isLetterOrDigit(next) && !isUnspaced(next);
            return !goesOn || (c == '-' && SymbolScanner.isCapital(next));
        }
        return !Character.isLetterOrDigit(c) || isUnspaced(c);
    }

    /** Scripts that are written without spaces around foreign words, or with particles before them. */
    private static boolean isUnspaced(char c) {
        return Character.isIdeographic(c) || (c >= '\u0600' && c <= '\u06FF');
    }

    /** Whether a symbol of the right shape is one in running text, where {@code A/4} is paper and {@code N/A} nothing. */
    private static boolean convincing(DocumentSymbol symbol) {
        if (symbol.family() != SymbolFamily.REGISTERED && symbol.family() != SymbolFamily.WELLFORMED) {
            return symbol.family() != SymbolFamily.JOURNAL;
        }
        boolean known = false;
        boolean unknownFirst = false;
        boolean dated = false;
        int number = 0;
        List<SymbolElement> elements = symbol.elements();
        for (int i = 1; i < elements.size(); i++) {
            SymbolElement element = elements.get(i);
            if (element instanceof SymbolElement.Subsidiary body) {
                boolean word = Vocabulary.find(body.word()) != 0;
                known |= word
                        || Vocabulary.series(symbol.series() + "/" + body.text())
                                .isPresent();
                unknownFirst |= i == 1 && !known;
            } else if (element instanceof SymbolElement.Nature || element instanceof SymbolElement.Modification) {
                known = true;
            } else if (element instanceof SymbolElement.Country) {
                unknownFirst |= i == 1;
            } else if (element instanceof SymbolElement.SessionNumber || element instanceof SymbolElement.Year) {
                dated = true;
            } else if (element instanceof SymbolElement.DocumentNumber documentNumber) {
                number = documentNumber.first();
            }
        }
        boolean series = Vocabulary.series(symbol.series()).isPresent();
        if (!series || (unknownFirst && symbol.series().length() == 1)) {
            return known && hasNumber(elements);
        }
        return known || dated || number > 99;
    }

    private static boolean hasNumber(List<SymbolElement> elements) {
        return elements.get(elements.size() - 1) instanceof SymbolElement.Subsidiary body
                ? !body.designation().isEmpty()
                : true;
    }

    /** Symbols joined by dashes; returns where they end. */
    private int joined(int end, List<DocumentSymbol> found) {
        int last = end;
        while (true) {
            int p = dash(last);
            if (p < 0) {
                return last;
            }
            SymbolScanner scan = new SymbolScanner(text, p, text.length());
            if (p >= text.length() || !SymbolScanner.isCapital(text.charAt(p)) || !scan.scan() || !closes(scan.end())) {
                return last;
            }
            DocumentSymbol symbol = DocumentSymbol.within(text.substring(p, scan.end()), text, p, scan, false);
            if (!convincing(symbol) || (found.size() > 1 && samePath(found.get(0), symbol))) {
                return last;
            }
            found.add(symbol);
            last = scan.end();
        }
    }

    private int dash(int from) {
        int p = from;
        while (p < text.length() && text.charAt(p) == ' ' && p < from + 2) {
            p++;
        }
        if (p >= text.length() || (text.charAt(p) != '-' && text.charAt(p) != '–')) {
            return -1;
        }
        p++;
        int limit = p + 2;
        while (p < text.length() && text.charAt(p) == ' ' && p < limit) {
            p++;
        }
        return p;
    }

    /** Modifications named behind a symbol: {@code A/75/123 and Corr.1, Add.1 and 2}; returns where they end. */
    private int modifications(int end, List<DocumentSymbol> found) {
        DocumentSymbol main = found.get(found.size() - 1);
        int last = end;
        while (true) {
            ReferenceWords.Hit join = ReferenceWords.at(Role.JOIN, text, last);
            if (!join.found()) {
                return last;
            }
            int p = join.end();
            while (p < text.length() && text.charAt(p) == ' ' && p < join.end() + 2) {
                p++;
            }
            SymbolScanner scan = new SymbolScanner(text, p, text.length());
            int to = scan.modificationAlone();
            if (to < 0 || !closes(to)) {
                return last;
            }
            DocumentSymbol.tryParse(modified(main, text.substring(p, to))).ifPresent(found::add);
            last = to;
        }
    }

    /** The symbol with a modification: another of the same kind stands beside the last one, not upon it. */
    private static String modified(DocumentSymbol main, String modification) {
        List<SymbolElement.Modification> earlier = main.modifications();
        String word = modification.substring(0, modification.indexOf('.'));
        DocumentSymbol base = main;
        if (!earlier.isEmpty() && earlier.get(earlier.size() - 1).kind().word().equals(word)) {
            base = main.base().orElse(main);
        }
        return base.canonical() + "/" + modification;
    }
}
