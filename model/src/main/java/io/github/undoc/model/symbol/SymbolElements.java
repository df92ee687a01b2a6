package io.github.undoc.model.symbol;

import io.github.undoc.model.SessionKind;
import io.github.undoc.model.State;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes elements of the tokens that a symbol was read into, and their spelling in the key. */
final class SymbolElements {

    /** Codes of what is no State of the registry but has documents of its own: territories and former States. */
    private static final Set<String> OTHER_COUNTRIES =
            Set.of("HKG", "MAC", "YUG", "SCG", "CSK", "DDR", "SUN", "COK", "NIU", "EUE");

    private static final Set<String> COUNTRIES = countries();

    private static final char EN_DASH = SymbolCursor.EN_DASH;

    private SymbolElements() {}

    private static Set<String> countries() {
        Set<String> codes = new HashSet<>(OTHER_COUNTRIES);
        for (State state : State.registered()) {
            codes.add(state.code());
        }
        return Set.copyOf(codes);
    }

    /** Whether three letters, perhaps with two more behind a dash, are the code of a State and not of a body. */
    static boolean isCountry(String words) {
        return (words.length() == 3 || words.indexOf('-') == 3) && COUNTRIES.contains(words.substring(0, 3));
    }

    static SymbolElement of(String text, long token) {
        int from = SymbolScanner.start(token);
        int to = SymbolScanner.end(token);
        String words = text.substring(from, to);
        return switch (SymbolScanner.type(token)) {
            case SymbolScanner.BODY -> new SymbolElement.Series(words);
            case SymbolScanner.SUBSIDIARY ->
                new SymbolElement.Subsidiary(proper(words), word(words), designation(words));
            case SymbolScanner.COUNTRY ->
                isCountry(words)
                        ? new SymbolElement.Country(words)
                        : new SymbolElement.Subsidiary(words, word(words), designation(words));
            case SymbolScanner.SESSION -> session(words);
            case SymbolScanner.YEAR -> new SymbolElement.Year(words, leadingNumber(words, digitsFrom(words)));
            case SymbolScanner.NATURE -> new SymbolElement.Nature(proper(words), word(words), designation(words));
            case SymbolScanner.NUMBER -> {
                int first = leadingNumber(words, 0);
                yield new SymbolElement.DocumentNumber(words, first, lastNumber(words, first));
            }
            case SymbolScanner.LETTER -> letter(words);
            case SymbolScanner.MODIFIER -> modification(words);
            case SymbolScanner.PART -> part(words);
            default -> new SymbolElement.Reissue(words);
        };
    }

    /** The element in small letters where databases print capitals. */
    static String proper(String words) {
        String designation = designation(words);
        return designation.isEmpty() ? word(words) : word(words) + "." + designation;
    }

    private static String word(String words) {
        int dot = words.indexOf('.');
        return properCase(dot < 0 ? words : words.substring(0, dot));
    }

    private static String designation(String words) {
        int dot = words.indexOf('.');
        return dot < 0 ? "" : words.substring(dot + 1);
    }

    private static SymbolElement session(String words) {
        int from = words.charAt(0) == '(' ? 1 : 0;
        int to = words.length() - from;
        SessionKind kind = SessionKind.REGULAR;
        int dash = words.indexOf('-');
        if (dash > 0) {
            kind = words.charAt(from) == 'E' ? SessionKind.EMERGENCY_SPECIAL : SessionKind.SPECIAL;
            from = dash + 1;
        }
        boolean roman = !SymbolScanner.isDigit(words.charAt(from));
        int number = roman ? Roman.value(words, from, to) : leadingNumber(words, from);
        return new SymbolElement.SessionNumber(words, kind, number, roman);
    }

    private static SymbolElement letter(String words) {
        int first = words.charAt(0) == '[' ? 1 : 0;
        int last = words.length() - 1 - first;
        return new SymbolElement.Letter(words, words.charAt(first), words.charAt(last));
    }

    private static SymbolElement modification(String words) {
        String word = word(words);
        ModificationKind kind = ModificationKind.EXCERPT;
        for (ModificationKind candidate : ModificationKind.values()) {
            if (candidate.word().equals(word)) {
                kind = candidate;
            }
        }
        int dot = words.indexOf('.');
        if (dot < 0) {
            return new SymbolElement.Modification(word, kind, 0, 0);
        }
        String digits = modificationDigits(words);
        int first = leadingNumber(digits, 0);
        return new SymbolElement.Modification(word + "." + digits, kind, first, lastNumber(digits, first));
    }

    /** The digits of a modification: scans print the letters l and I for the digit 1. */
    private static String modificationDigits(String words) {
        StringBuilder digits = new StringBuilder(words.length());
        for (int p = words.indexOf('.') + 1; p < words.length(); p++) {
            char c = words.charAt(p);
            if (c == 'l' || c == 'I') {
                digits.append('1');
            } else if (c == EN_DASH) {
                digits.append('-');
            } else if (c != ' ') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static SymbolElement part(String words) {
        PartText part = PartText.of(words);
        return new SymbolElement.Part(words, part.word().kind(), part.designation());
    }

    private static int digitsFrom(String words) {
        return words.charAt(0) == '(' ? 1 : 0;
    }

    private static int leadingNumber(String words, int from) {
        int sum = 0;
        for (int p = from; p < words.length() && SymbolScanner.isDigit(words.charAt(p)); p++) {
            sum = sum * 10 + words.charAt(p) - '0';
        }
        return sum;
    }

    private static int lastNumber(String words, int otherwise) {
        for (int p = words.length() - 1; p >= 0; p--) {
            if (!SymbolScanner.isDigit(words.charAt(p))) {
                return leadingNumber(words, p + 1);
            }
        }
        return otherwise;
    }

    static String properCase(String word) {
        int value = Vocabulary.find(word);
        if ((value & Vocabulary.DATABASE_SPELLING) == 0 || word.length() < 2) {
            return word;
        }
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Appends an element as the key spells it, with what comes before it. */
    static void appendCanonical(StringBuilder out, String text, long token, SymbolFamily family) {
        int from = SymbolScanner.start(token);
        String words = text.substring(from, SymbolScanner.end(token));
        switch (SymbolScanner.type(token)) {
            case SymbolScanner.BODY -> out.append(words);
            case SymbolScanner.SESSION -> {
                boolean attached = words.charAt(0) == '(' && text.charAt(from - 1) != '/';
                boolean oldScheme = family == SymbolFamily.GA_RES_OLD || family == SymbolFamily.EC_ACT_OLD;
                out.append(oldScheme ? " " : attached ? "" : "/").append(words);
            }
            case SymbolScanner.YEAR ->
                out.append(words.charAt(0) == '(' && text.charAt(from - 1) != '/' ? " " : "/")
                        .append(words);
            case SymbolScanner.LETTER -> {
                SymbolElement.Letter letter = (SymbolElement.Letter) letter(words);
                boolean act = family != SymbolFamily.REGISTERED && family != SymbolFamily.WELLFORMED;
                out.append(act ? " " : "").append(letter.first());
                if (letter.last() != letter.first()) {
                    out.append('-').append(letter.last());
                }
            }
            case SymbolScanner.MODIFIER -> {
                out.append('/').append(word(words));
                if (words.indexOf('.') > 0) {
                    out.append('.').append(modificationDigits(words));
                }
            }
            case SymbolScanner.PART -> {
                PartText part = PartText.of(words);
                out.append(" (").append(part.word().canonical());
                if (!part.designation().isEmpty()) {
                    out.append(' ').append(part.designation());
                }
                out.append(')');
            }
            case SymbolScanner.REISSUE -> {
                // tells nothing of which document it is
            }
            default -> out.append('/').append(proper(words).replace(EN_DASH, '-'));
        }
    }

    static String type(SymbolElement element) {
        if (element instanceof SymbolElement.Series) {
            return "body";
        } else if (element instanceof SymbolElement.Subsidiary) {
            return "subsidiary";
        } else if (element instanceof SymbolElement.Country) {
            return "country";
        } else if (element instanceof SymbolElement.SessionNumber) {
            return "session";
        } else if (element instanceof SymbolElement.Year) {
            return "year";
        } else if (element instanceof SymbolElement.Nature) {
            return "nature";
        } else if (element instanceof SymbolElement.DocumentNumber) {
            return "number";
        } else if (element instanceof SymbolElement.Letter) {
            return "letter";
        } else if (element instanceof SymbolElement.Modification) {
            return "modifier";
        } else if (element instanceof SymbolElement.Part) {
            return "part";
        }
        return "reissue";
    }

    static Optional<String> meaning(SymbolElement element) {
        if (element instanceof SymbolElement.Series series) {
            return Vocabulary.series(series.text()).map(Vocabulary.Series::name);
        } else if (element instanceof SymbolElement.Subsidiary subsidiary) {
            return Vocabulary.meaning(subsidiary.word());
        } else if (element instanceof SymbolElement.Nature nature) {
            return Vocabulary.meaning(nature.word());
        } else if (element instanceof SymbolElement.Modification modification) {
            return Vocabulary.meaning(modification.kind().word());
        } else if (element instanceof SymbolElement.Reissue) {
            return Optional.of("issued again for technical reasons");
        }
        return Optional.empty();
    }

    /** The words in brackets, taken apart. */
    private record PartText(Vocabulary.PartWord word, String designation) {

        static PartText of(String words) {
            String inside = words.substring(1, words.length() - 1);
            for (Vocabulary.PartWord word : Vocabulary.partWords()) {
                int p = 0;
                int i = 0;
                while (i < word.spelling().length() && p < inside.length()) {
                    char c = Character.toLowerCase(inside.charAt(p));
                    if (c == word.spelling().charAt(i)) {
                        i++;
                    } else if (c != ' ' && c != '.') {
                        break;
                    }
                    p++;
                }
                if (i < word.spelling().length()) {
                    continue;
                }
                while (p < inside.length() && (inside.charAt(p) == '.' || inside.charAt(p) == ' ')) {
                    p++;
                }
                return new PartText(word, inside.substring(p).replace(EN_DASH, '-'));
            }
            throw new IllegalArgumentException("no part: " + words);
        }
    }
}
