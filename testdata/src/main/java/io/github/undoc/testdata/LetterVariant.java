package io.github.undoc.testdata;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Another form that a converter gives the same letter: what is read of it must not change. Each is applied wherever it can be,
 * and leaves a text as it is that has nothing of the kind.
 */
public enum LetterVariant {
    WINDOWS_LINE_ENDS(text -> text.replace("\n", "\r\n")),
    BYTE_ORDER_MARK(text -> "\ufeff" + text),
    ONE_BLANK_AT_LINE_END(text -> lines(text, line -> line.isBlank() ? line : line.stripTrailing() + " ")),
    LINES_OF_BLANKS(text -> lines(text, line -> line.isBlank() ? "   " : line)),
    TWO_BLANK_LINES(text -> text.replace("\n\n", "\n\n\n")),
    BLANK_LINES_BEFORE(text -> "\n\n" + text),
    DECOMPOSED_ACCENTS(text -> lines(
            text,
            line -> line.contains("[^") || line.contains("<")
                    ? line
                    : Normalizer.normalize(line, Normalizer.Form.NFD))),
    LIGATURES(text -> text.replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("fl", "ﬂ")),
    STRAIGHT_QUOTES(text -> text.replace('’', '\'').replace('“', '"').replace('”', '"')),
    CURLY_APOSTROPHES(text -> text.replaceAll("(?<=\\p{L})'(?=\\p{L})", "’")),
    NO_BREAK_SPACES(text -> lines(
            text,
            line -> line.contains("<") || isLong(line)
                    ? line
                    : line.replaceAll("(?<=[\\p{L}\\p{N}.,:]) (?=[\\p{L}\\p{N}(])", "\u00a0"))),
    NO_BREAK_SPACES_BEFORE_NUMBERS(text -> lines(
            text,
            line -> line.contains("<") || isLong(line) ? line : line.replaceAll("(?<=\\p{L}) (?=\\p{Nd})", "\u00a0"))),
    NARROW_NO_BREAK_SPACES_BEFORE_COLONS(text -> text.replaceAll("(?<=\\p{L}) :", "\u202f:")),
    NO_BREAK_HYPHENS(text -> lines(
            text, line -> isLong(line) ? line : line.replaceAll("(?<=[\\p{L}\\p{N}])-(?=[\\p{L}\\p{N}])", "\u2011"))),
    UNICODE_HYPHENS(text -> lines(
            text, line -> isLong(line) ? line : line.replaceAll("(?<=[\\p{L}\\p{N}])-(?=[\\p{L}\\p{N}])", "\u2010"))),
    HYPHENS_FOR_DASHES(text -> text.replace('–', '-')),
    EM_DASHES(text -> text.replace('–', '—')),
    RIGHT_TO_LEFT_MARKS_AT_LINE_ENDS(text -> arabic(text, line -> bare(line, "$1\u200f"))),
    RIGHT_TO_LEFT_MARKS_AT_LINE_STARTS(text -> arabic(text, line -> bare(line, "\u200f$1"))),
    RIGHT_TO_LEFT_EMBEDDINGS(text -> arabic(text, line -> bare(line, "\u202b$1\u202c"))),
    RIGHT_TO_LEFT_ISOLATES(text -> arabic(text, line -> bare(line, "\u2067$1\u2069"))),
    LEFT_TO_RIGHT_MARKS_ROUND_SYMBOLS(
            text -> arabicText(text, line -> line.replaceAll("[A-Z]+/[A-Z0-9./()-]*\\d", "\u200e$0\u200e"))),
    LEFT_TO_RIGHT_EMBEDDINGS(text ->
            arabicText(text, line -> line.replaceAll("[A-Za-z]+[-A-Za-z0-9./() –]*[A-Za-z0-9)]", "\u202a$0\u202c"))),
    LEFT_TO_RIGHT_EMBEDDED_NUMBERS(text -> arabic(
            text,
            line -> line.matches(".*[<^].*")
                    ? line
                    : line.replaceAll("(?<![A-Z/.\\d-])\\d+(?![\\d/-])", "\u202a$0\u202c"))),
    ARABIC_DIGITS(text -> arabic(text, LetterVariant::arabicDigits)),
    PERSIAN_YEH_AND_KEHEH(text -> arabic(text, line -> line.replace('ي', 'ی').replace('ك', 'ک'))),
    STRETCHED_ARABIC(
            text -> arabic(text, line -> line.replaceAll("(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=[ةهدرن](?!\\p{L}))", "ـ"))),
    FULL_WIDTH_COLONS(
            text -> chinese(text, line -> line.contains("[^") ? line : line.replaceAll(": ?(?!\\S*//)", "："))),
    ASCII_COLONS(text -> chinese(text, line -> line.replace("：", ": "))),
    FULL_WIDTH_BRACKETS(
            text -> chinese(text, line -> line.contains("](") ? line : line.replaceAll("\\((\\p{IsHan}+)\\)", "（$1）"))),
    ASCII_BRACKETS(text -> chinese(text, line -> line.replaceAll("（(\\p{IsHan}+)）", "($1)"))),
    SPACES_ROUND_CHINESE_NUMBERS(
            text -> chinese(text, line -> line.replaceAll("(?<=\\p{IsHan})(?=\\d)|(?<=\\d)(?=\\p{IsHan})", " "))),
    NO_SPACES_ROUND_CHINESE_NUMBERS(
            text -> chinese(text, line -> line.replaceAll("(?<=\\p{IsHan}) (?=\\d)|(?<=\\d) (?=\\p{IsHan})", ""))),
    FULL_WIDTH_DIGITS_IN_CHINESE_DATES(text -> chinese(
            text, line -> Pattern.compile("\\d+(?= ?[年月日])").matcher(line).replaceAll(LetterVariant::fullWidth))),

    UNDERSCORES_FOR_STARS(true, text -> lines(text, line -> line.replaceAll("^\\*\\*(.+)\\*\\*$", "__$1__"))),
    EMPHASIS_IN_UNDERSCORES(true, text -> text.replaceAll("(?<![*\\\\\\w])\\*([^*\\n]+)\\*(?![*\\w])", "_$1_")),
    BOLD_IN_HTML(true, text -> lines(text, line -> line.replaceAll("^\\*\\*([^*]+)\\*\\*$", "<b>$1</b>"))),
    STRONG_IN_HTML(true, text -> lines(text, line -> line.replaceAll("^\\*\\*([^*]+)\\*\\*$", "<strong>$1</strong>"))),
    BOLD_CENTRED_IN_HTML(
            true,
            text -> lines(text, line -> line.replaceAll("^\\*\\*([^*]+)\\*\\*$", "<p align=\"center\"><b>$1</b></p>"))),
    BOLD_CENTRED_IN_DIV(
            true,
            text -> lines(
                    text,
                    line -> line.replaceAll("^\\*\\*([^*]+)\\*\\*$", "<div align=\"center\">\n\n**$1**\n\n</div>"))),
    HEADINGS_CENTRED_IN_HTML(
            true,
            text -> lines(text, line -> line.replaceAll("^(#+) (.+)$", "<div align=\"center\">\n\n$1 $2\n\n</div>"))),
    HEADINGS_IN_HTML(
            true,
            text -> lines(
                    text,
                    line -> line.replaceAll("^# ([^*\\\\\\[<&]+)$", "<h1>$1</h1>")
                            .replaceAll("^## ([^*\\\\\\[<&]+)$", "<h2>$1</h2>"))),
    HEADINGS_BOLD(true, text -> lines(text, line -> line.replaceAll("^(#+) ([^*]+)$", "$1 **$2**"))),
    HEADINGS_OF_ONE_LEVEL(true, text -> lines(text, line -> line.replaceAll("^#+ ", "## "))),
    HEADINGS_CLOSED(true, text -> lines(text, line -> line.replaceAll("^(#+) (.+)$", "$1 $2 $1"))),
    HEADINGS_UNDERLINED(true, text -> lines(text, line -> line.replaceAll("^(#+) ([^*]+)$", "$1 <u>$2</u>"))),
    HEADINGS_UNDERSCORED(true, text -> lines(text, line -> line.replaceAll("^# (\\S.*)$", "$1\n====="))),
    BOLD_FOR_HEADINGS(true, text -> lines(text, line -> line.replaceAll("^#+ ([^*\\\\]+)$", "**$1**"))),
    HEADINGS_WITH_ANCHORS(true, text -> numbered(text, "^(#+) (.+)$", "$1 <a id=\"h%d\"></a>$2")),
    HEADINGS_AFTER_ANCHORS(true, text -> numbered(text, "^(#+ .+)$", "<a name=\"h%d\"></a>\n\n$1")),
    HEADINGS_WITH_SPANS(true, text -> numbered(text, "^(#+) (.+)$", "$1 <span id=\"page-%d-0\"></span>$2")),
    HEADINGS_WITH_ATTRIBUTES(true, text -> numbered(text, "^(#+) (.+)$", "$1 $2 {#section-%d .unnumbered}")),
    BOLD_UNDERLINED(true, text -> lines(text, line -> line.replaceAll("^\\*\\*([^*]+)\\*\\*$", "<u>**$1**</u>"))),
    BOLD_BROKEN_OVER_LINES(true, text -> lines(text, line -> broken(line, "**", "**", "\n"))),
    BOLD_LINE_BY_LINE(true, text -> lines(text, line -> broken(line, "**", "**", "**  \n**"))),
    BOLD_BROKEN_BY_TAG(true, text -> lines(text, line -> broken(line, "**", "**", "<br>"))),
    BOLD_BROKEN_BY_BACKSLASH(true, text -> lines(text, line -> broken(line, "**", "**", "\\\n"))),
    HEADINGS_BROKEN_BY_TAG(true, text -> lines(text, line -> broken(line, "## ", "", "<br>"))),
    HEADINGS_LINE_BY_LINE(true, text -> lines(text, line -> broken(line, "## ", "", "\n## "))),
    ORIGINAL_BESIDE_ANNEX(
            true,
            text -> text.replaceAll(
                    "(?m)^(#+ (?:Annex|Annexe|Anexo|Приложение|附件|المرفق)[^*\\n]*)\\n\\n(\\\\?\\[[^\\n^]*\\])$",
                    "$1 $2")),
    BRACKETS_ESCAPED(
            true,
            text -> lines(
                    text,
                    line -> line.contains("](") || line.contains("[^")
                            ? line
                            : line.replaceAll("(?<!\\\\)([\\[\\]])", "\\\\$1"))),
    DOTS_AFTER_NUMBERS_ESCAPED(true, text -> lines(text, line -> line.replaceAll("^(\\d+)\\. ", "$1\\\\. "))),
    APOSTROPHES_ESCAPED(true, text -> text.replaceAll("(?<=\\p{L})['’](?=\\p{L})", "\\\\'")),
    ENTITIES(true, text -> text.replace("–", "&ndash;").replace("é", "&eacute;").replace("’", "&rsquo;")),
    NUMERIC_ENTITIES(
            true, text -> text.replace("–", "&#8211;").replace("é", "&#xE9;").replace("'", "&#39;")),
    BACKSLASHES_FOR_BREAKS(true, text -> text.replaceAll("(?<=\\S) {2,}\\n(?=\\S)", "\\\\\n")),
    TAGS_FOR_BREAKS(true, text -> text.replaceAll("(?<=\\S) {2,}\\n(?=\\S)", "<br>\n")),
    CLOSED_TAGS_FOR_BREAKS(true, text -> text.replaceAll("(?<=\\S) {2,}\\n(?=\\S)", "<br/>")),
    BLANK_LINES_FOR_BREAKS(true, text -> text.replaceAll("(?<=\\S) {2,}\\n(?=\\S)", "\n\n")),
    RULES_OF_STARS(true, text -> lines(text, line -> line.equals("---") ? "* * *" : line)),
    RULES_BEFORE_ANNEXES(
            true,
            text -> text.replaceAll("(?<=\n\n)(#+ (?:Annex|Annexe|Anexo|Приложение|附件|المرفق).*\n)", "---\n\n$1")),
    PICTURES_BEFORE_HEADINGS(true, text -> numbered(text, "^(#+ .+)$", "![](_page_%d_Picture_1.jpeg)\n\n$1")),
    COMMENTS_BEFORE_HEADINGS(true, text -> lines(text, line -> line.replaceAll("^(#+ .+)$", "<!-- image -->\n\n$1"))),
    PAGE_COMMENTS_BEFORE_HEADINGS(
            true, text -> numbered(text, "^(#+ .+)$", "<!-- PageNumber=\"%d\" -->\n<!-- PageBreak -->\n\n$1")),
    LABELS_BOLD(true, text -> lines(text, line -> line.replaceAll("^(Distr\\.:|Original:) ", "**$1** "))),
    DISTRIBUTION_BOLD(true, text -> lines(text, line -> line.replaceAll("^(Distr\\.: [^*]+?)( *)$", "**$1**$2"))),
    LABELS_SPACED(text -> lines(text, line -> line.replaceAll("^(Distr\\.|Original): ", "$1 : "))),
    LABELS_CAPITAL(text -> lines(text, line -> line.replaceAll("^Original: ", "ORIGINAL: "))),
    DISTRIBUTION_CAPITAL(text -> lines(
            text,
            line -> line.matches("Distr\\.: .*")
                    ? line.replace("Distr.: ", "").toUpperCase(Locale.ROOT).replaceFirst("^", "Distr. ")
                    : line)),
    SIGNED_UNMARKED(
            true,
            text -> lines(
                    text, line -> line.replaceAll("\\(\\*(Signed|Signé|Firmado|Подпись|签名|توقيع)\\*\\)", "($1)"))),
    SIGNED_IN_STARS(
            true,
            text -> lines(
                    text, line -> line.replaceAll("\\(\\*?(Signed|Signé|Firmado|Подпись|签名|توقيع)\\*?\\)", "*($1)*"))),
    NAMES_UNMARKED(
            true,
            text -> lines(
                    text,
                    line -> line.matches(".*\\((\\*?)(Signed|Signé|Firmado|Подпись|签名|توقيع)\\1\\).*")
                            ? line.replace("**", "")
                            : line)),
    OFFICES_HYPHENATED(text -> lines(
            text,
            line -> line.contains("|")
                            || line.contains("  ")
                            || line.contains("<")
                            || line.length() < 80
                            || isLong(line)
                    ? line
                    : line.replaceAll("(?<=\\S )(Represent)(ative of)", "$1-\n$2")
                            .replaceAll("(?<=\\S )(Repré)(sentante? )", "$1-\n$2"))),
    BEHIND_A_MENU(text -> "Skip to main content\nHome\nDocuments\nAbout\n\n" + text),
    BEHIND_THE_TITLE_OF_A_PAGE(text -> "UN Documents | Archive of letters\n\n" + text),
    BEHIND_A_DESCRIPTION(text -> distributed(
            text,
            "Letters on lights and buoys - Digital Library\n\n21 Sept. 1999 - I have the honour of Ruritania to say of red"
                    + " buoys what was said (A/54/9999) in the letter of the same day, as the other States did ...\n"
                    + "95KB Size 6 Downloads 470 Views\n\n")),
    BEHIND_THE_HEADING_OF_A_POST(text -> distributed(
            text,
            "19 April 2024\n\nLetter dated 3 April 2013 from the Permanent Representative of Ruritania to the United Nations"
                    + " addressed to the Secretary-General\n\n")),
    INDENTED(false, true, text -> lines(text, line -> line.isBlank() ? line : "    " + line)),
    INDENTED_BY_TWO(text -> lines(text, line -> line.isBlank() ? line : "  " + line)),
    GAPS_AS_TABS(false, true, text -> lines(text, line -> line.replaceAll("(?<=\\S) {4,}(?=\\S)", "\t"))),
    WIDER_GAPS(false, true, text -> lines(text, line -> line.replaceAll("(?<=\\S) {4,}(?=\\S)", "$0   "))),
    JOINED_LINES(false, true, text -> text.replaceAll("(?<=\\n\\S.{59,120}[\\p{L},]) ?\\n(?=\\p{Ll})", " ")),
    NARROW_LINES(false, true, LetterVariant::setNarrow),
    LABELS_TIGHT(text -> lines(text, line -> line.replaceAll("^Original: ", "Original:"))),
    LABELS_WITHOUT_STOP(text -> lines(text, line -> line.replaceAll("^Distr\\.: ", "Distr: "))),
    LABELS_WITHOUT_COLON(text -> lines(text, line -> line.replaceAll("^Distr\\.: ", "Distr. "))),
    SIGNED_CAPITAL(text ->
            text.replace("(Signed)", "(SIGNED)").replace("(Signé)", "(SIGNÉ)").replace("(Firmado)", "(FIRMADO)")),
    SIGNED_SMALL(text -> text.replace("(Signed)", "(signed)")
            .replace("(Signé)", "(signé)")
            .replace("(Firmado)", "(firmado)")
            .replace("(Подпись)", "(подпись)")),
    SIGNED_IN_SQUARE_BRACKETS(text -> lines(
            text,
            line -> isLong(line)
                    ? line
                    : line.replace("(Signed)", "[Signed]")
                            .replace("(Signé)", "[Signé]")
                            .replace("(Firmado)", "[Firmado]"))),
    SIGNED_ON_ITS_LINE(
            true, text -> text.replaceAll("(?m)^(\\(\\*?(?:Signed|Signé|Firmado|Подпись)\\*?\\)) +(?=\\S)", "$1  \n")),
    SIGNED_BOLD(
            true,
            text -> lines(
                    text,
                    line -> line.replaceAll(
                            "^\\(\\*?(Signed|Signé|Firmado|Подпись)\\*?\\) +([^*]+?)( *)$", "**($1) $2**$3"))),
    SPACED_CHINESE_LABELS(
            text -> chinese(text, line -> line.matches("\\W*附件.?\\W*") ? line.replace("附件", "附 件") : line)),
    SPACED_CHINESE_PUBLISHER(text -> chinese(text, line -> line.replace("联合国", "联 合 国"))),
    ANNEX_LABELS_CAPITAL(text -> lines(
            text,
            line -> line.matches("(?U)\\W*(?:Annex|Annexe|Anexo|Приложение|Enclosure|Appendix)(?: \\w+)?\\W*")
                    ? line.toUpperCase(Locale.ROOT)
                    : line)),
    ANNEX_LABELS_WITH_COLON(text -> lines(
            text,
            line -> line.replaceAll("(?U)^(\\W*(?:Annex|Annexe|Anexo|Приложение)(?: [IVX\\d]+)?)(\\**)$", "$1:$2"))),
    ANNEX_LABELS_WITH_STOP(text -> lines(
            text,
            line -> line.replaceAll("(?U)^(\\W*(?:Annex|Annexe|Anexo|Приложение)(?: [IVX\\d]+)?)(\\**)$", "$1.$2"))),

    BOLD_IN_PIECES(true, text -> lines(text, line -> broken(line, "**", "**", "** **"))),
    BOLD_AND_ITALIC(true, text -> lines(text, line -> line.replaceAll("^\\*\\*([^*]+)\\*\\*$", "***$1***"))),
    HEADINGS_BEGUN_BOLD(
            true, text -> lines(text, line -> line.replaceAll("^(#+) (\\p{L}+) (\\p{L}[^*]*)$", "$1 **$2** $3"))),
    HEADINGS_IN_ITALICS(true, text -> lines(text, line -> line.replaceAll("^(#+) ([^*]+)$", "$1 *$2*"))),
    HEADINGS_AS_LINKS(true, text -> lines(text, line -> line.replaceAll("^(#+) ([^*<\\[\\\\]+)$", "$1 [$2](#top)"))),
    BULLETS_OF_HYPHENS(true, text -> lines(text, line -> line.replaceAll("^( *)[*+•] (?=\\S)", "$1- "))),
    BULLETS_OF_STARS(true, text -> lines(text, line -> line.replaceAll("^( *)[-+•] (?=\\S)", "$1* "))),
    NUMBERS_BOLD(true, text -> lines(text, line -> line.replaceAll("^(\\d+\\.) (?=\\p{L})", "**$1** "))),
    NUMBERS_WITHOUT_SPACE_ESCAPED(true, text -> lines(text, line -> line.replaceAll("^(\\d+)\\. +", "$1\\\\.   "))),
    ROUND_BRACKETS_ESCAPED(
            true,
            text -> lines(
                    text, line -> line.matches(".*(?:\\]\\(|<|\\\\).*") ? line : line.replaceAll("([()])", "\\\\$1"))),
    STOPS_ESCAPED(true, text -> lines(text, line -> line.replaceAll("^(\\p{L}+)\\.: ", "$1\\\\.: "))),
    SUPERSCRIPT_DIGITS(
            true,
            text -> text.replace("<sup>1</sup>", "¹")
                    .replace("<sup>2</sup>", "²")
                    .replace("<sup>3</sup>", "³")),
    SUPERSCRIPTS_IN_CARETS(true, text -> text.replaceAll("<sup>(\\d+)</sup>", "^$1^")),
    SUPERSCRIPTS_AS_REFERENCES(
            true,
            text -> text.contains("[^")
                    ? text
                    : text.replaceAll("(?m)^<sup>(\\d+)</sup> ", "[^$1]: ").replaceAll("<sup>(\\d+)</sup>", "[^$1]")),
    REFERENCES_AS_SUPERSCRIPTS(
            true,
            text -> text.replaceAll("(?m)^\\[\\^(\\d+)\\]: ", "<sup>$1</sup> ")
                    .replaceAll("\\[\\^(\\d+)\\]", "<sup>$1</sup>")),
    STARS_RAISED(true, text -> text.replaceAll("(?<!\\\\\\*)(?<=\\S)\\\\\\*(?!\\\\|\\*)", "<sup>\\\\*</sup>")),
    BLANK_ENTITIES(true, text -> text.replaceAll("\\n\\n(?=#)", "\n\n&nbsp;\n\n")),
    BACKSLASH_LINES(true, text -> text.replaceAll("\\n\\n(?=#)", "\n\n\\\\\n\n")),
    IN_DIVISION(true, text -> "<div dir=\"auto\">\n\n" + text + "\n\n</div>\n"),
    IN_PAGE(true, text -> "<html><head><title></title></head>\n<body>\n\n" + text + "\n\n</body>\n</html>\n"),
    IN_FENCE(
            true,
            text -> text.contains("```") || text.startsWith("<")
                    ? text
                    : "```markdown\n" + text.stripTrailing() + "\n```\n"),
    BEHIND_FRONT_MATTER(true, text -> "---\ntitle: \"26-01234\"\nsource: archive/26-01234.pdf\n---\n\n" + text),
    PICTURES_NAMED(true, text -> numbered(text, "^(#+ .+)$", "![img-%d.jpeg](img-%d.jpeg)\n\n$1")),
    PAGES_NUMBERED_IN_BRACES(
            true, text -> numbered(text, "^(#+ .+)$", "{%d}------------------------------------------------\n\n$1")),
    SYMBOLS_BOLD(true, text -> lines(text, line -> line.replaceAll("^([A-Z]+/[^* <]+?)( *)$", "**$1**$2"))),
    SYMBOLS_AS_HEADINGS(true, text -> lines(text, line -> line.replaceAll("^([A-Z]+/\\S*/[^* ]+?) *$", "## $1\n"))),
    DISTRIBUTION_IN_LIST(true, text -> lines(text, line -> line.replaceAll("^(Distr\\.|Original): ", "- $0"))),
    DISTRIBUTION_QUOTED(true, text -> lines(text, line -> line.replaceAll("^(Distr\\.|Original): ", "> $0"))),
    VALUES_BOLD(true, text -> lines(text, line -> line.replaceAll("^(Distr\\.|Original): ([^ *<]+)", "$1: **$2**"))),
    MASTHEAD_AT_RIGHT(
            true,
            text -> lines(text, line -> line.replaceAll("^(Distr\\.: \\w+) *$", "<div align=\"right\">$1</div>"))),
    WRAPPED_PARAGRAPHS(true, text -> lines(text, line -> line.matches("[#|*<>\\[-].*") ? line : wrapped(line))),

    PAGE_FEET_BEFORE_ANNEXES(
            true,
            text -> text.replaceAll(
                    "(?<=\n\n)(#+ (?:Annex|Annexe|Anexo|Приложение|附件|المرفق).*\n)", "2/9\n\n26-01234\n\n$1"));

    /** The label at the beginning of a line or behind a gap, near the beginning of a text. */
    private static final Pattern DISTRIBUTION =
            Pattern.compile("(?s)\\A.{0,800}?(?:\\n|\\S {3,})[^\\p{L}\\p{N}\\n]*Distr[.:]");

    private final boolean markdown;
    private final boolean bareText;
    // None of them has a state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final UnaryOperator<String> change;

    LetterVariant(UnaryOperator<String> change) {
        this(false, false, change);
    }

    LetterVariant(boolean markdown, UnaryOperator<String> change) {
        this(markdown, false, change);
    }

    LetterVariant(boolean markdown, boolean bareText, UnaryOperator<String> change) {
        this.markdown = markdown;
        this.bareText = bareText;
        this.change = change;
    }

    /**
     * Puts a letter into this form.
     *
     * @param text the letter
     * @param inMarkdown whether it is spelled in Markdown, not bare
     * @return the text in this form; the same text if it holds nothing that the form would change
     */
    public String of(String text, boolean inMarkdown) {
        boolean other = inMarkdown ? bareText : markdown;
        return other ? text : change.apply(text);
    }

    private static String lines(String text, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            changed.append(change.apply(line)).append('\n');
        }
        return changed.substring(0, changed.length() - 1);
    }

    /** A text with something before its masthead, which is only told by the line of its distribution. */
    private static String distributed(String text, String before) {
        return DISTRIBUTION.matcher(text).find() ? before + text : text;
    }

    /** Texts in one line are told apart at their blanks and hyphens. */
    private static boolean isLong(String line) {
        return line.length() > 400;
    }

    private static String arabic(String text, UnaryOperator<String> change) {
        return lines(text, line -> line.matches(".*\\p{IsArabic}.*") ? change.apply(line) : line);
    }

    private static String arabicText(String text, UnaryOperator<String> change) {
        return text.matches("(?s).*\\p{IsArabic}.*")
                ? lines(text, line -> line.contains("<") ? line : change.apply(line))
                : text;
    }

    /** Changes a line that bears no mark-up at its ends. */
    private static String bare(String line, String replacement) {
        return line.matches("\\s*[*#|<>\\[\\\\-].*|.*[*>|\\]\\\\]\\s*")
                ? line
                : line.replaceFirst("(\\S.*)", replacement);
    }

    private static String chinese(String text, UnaryOperator<String> change) {
        return lines(text, line -> line.matches(".*\\p{IsHan}.*") ? change.apply(line) : line);
    }

    private static String numbered(String text, String pattern, String replacement) {
        int[] count = {0};
        return lines(text, line -> line.replaceAll(pattern, replacement.replace("%d", Integer.toString(count[0]++))));
    }

    private static String arabicDigits(String line) {
        if (line.matches(".*[A-Za-z].*")) {
            return line;
        }
        StringBuilder changed = new StringBuilder();
        line.chars().forEach(c -> changed.append((char) (c >= '0' && c <= '9' ? c - '0' + '٠' : c)));
        return changed.toString();
    }

    private static String fullWidth(MatchResult digits) {
        StringBuilder wide = new StringBuilder();
        digits.group().chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }

    /** Sets full lines that go on in small letters to a narrower measure. */
    private static String setNarrow(String text) {
        String joined = text.replaceAll("(?<=[\\p{Ll},] ?)\\n(?=\\p{Ll})", " ");
        StringBuilder out = new StringBuilder();
        String[] before = text.split("\n", -1);
        Set<String> whole = Set.copyOf(Arrays.asList(before));
        for (String line : joined.split("\n", -1)) {
            out.append(whole.contains(line) || line.matches(".*\\S   +\\S.*") ? line : wrapped(line))
                    .append('\n');
        }
        return out.substring(0, out.length() - 1);
    }

    /** Breaks a line of more than 66 characters at blanks. */
    private static String wrapped(String line) {
        StringBuilder out = new StringBuilder();
        String rest = line;
        while (rest.length() > 66 && rest.length() < 4000) {
            int blank = rest.lastIndexOf(' ', 66);
            if (blank <= 0 || rest.substring(0, blank).isBlank()) {
                break;
            }
            out.append(rest, 0, blank).append('\n');
            rest = rest.substring(blank + 1);
        }
        return out.append(rest).toString();
    }

    /** Breaks a long marked line at the blank in its middle. */
    private static String broken(String line, String open, String close, String at) {
        if (line.length() < 60
                || !line.startsWith(open)
                || !line.endsWith(close)
                || open.equals("**") && line.indexOf("**", 2) < line.length() - 2) {
            return line;
        }
        int blank = line.indexOf(' ', line.length() / 2);
        return blank < 0 ? line : line.substring(0, blank) + at + line.substring(blank + 1);
    }
}
