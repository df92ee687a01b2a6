package io.github.undoc.model.symbol;

/** What can be wrong with a symbol, as a sentence with room for the words concerned. */
enum Problem {
    NONE(""),
    TOO_LONG("text too long for a symbol"),
    NO_BODY("expected the capital letters of a body"),
    LONG_BODY("no body has so many letters"),
    EXPECTED_SLASH("expected '/' after '%s'"),
    EXPECTED_NO("expected 'No.'"),
    EXPECTED_ELEMENT("expected an element after '/'"),
    EMPTY_ELEMENT("nothing between two slashes"),
    NO_ELEMENT_BEFORE("expected a number before '%s'"),
    EXPECTED_DIGITS("expected a number"),
    EXPECTED_NUMBER("expected a number after '%s'"),
    EXPECTED_DOT("expected '.' and a number after '%s'"),
    EXPECTED_YEAR("expected a year of four digits"),
    EXPECTED_SESSION("expected a session"),
    EXPECTED_ROMAN("expected a session in roman numerals"),
    EXPECTED_OLD_SESSION("expected '/' and a number, or a session in brackets"),
    EXPECTED_ACT_NUMBER("expected '/' and a number"),
    EXPECTED_BRACKET("expected ')'"),
    EXPECTED_MODIFIER("expected Add., Corr., Rev., Amend., Excerpt or Summary"),
    NO_NUMBER("a symbol has a number"),
    ZERO("no number is zero"),
    LEADING_ZERO("a number has no leading zero"),
    LONG_NUMBER("a number has at most six digits"),
    NO_SUCH_COMMITTEE("the Main Committees are C.1 to C.6, not '%s'"),
    NESTED_BODY("'%s' is a second symbol: symbols are joined by a dash"),
    UNKNOWN_WORD("'%s' is no element of a symbol"),
    UNBALANCED("expected a closing bracket"),
    UNKNOWN_PART("expected a part, volume, supplement or resumption in the brackets"),
    REISSUE("at most three reissue marks"),
    DANGLING_DASH("expected a second symbol after the dash"),
    JOINED("a second symbol begins here: a joint symbol is not one symbol"),
    UNEXPECTED("unexpected '%s'"),
    SEPARATOR("expected a dash between two symbols"),
    SAME_BODY("two symbols of a joint symbol are of the same body", true),
    SESSION_TOO_EARLY("sessions stand in symbols of the Assembly from session 31", true),
    SESSION_UNKNOWN("there is no such session", true),
    ROMAN_TOO_LATE("sessions stand in roman numerals up to (XXX), (S-VII) and (ES-V)", true),
    ROMAN_TOO_LATE_COUNCIL("the Council's sessions stand in roman numerals up to (LXIII)", true),
    ARABIC_TOO_EARLY("special sessions stand in arabic numerals from S-8 and ES-6", true),
    SERIAL_TOO_HIGH("the last resolution of the old scheme is 3541", true),
    YEAR_TOO_EARLY("the year stands in this series only later", true),
    YEAR_UNKNOWN("there is no such year yet", true),
    NO_SESSIONS("this body does not count by sessions", true);

    private final String sentence;
    private final boolean semantic;

    Problem(String sentence) {
        this(sentence, false);
    }

    Problem(String sentence, boolean semantic) {
        this.sentence = sentence;
        this.semantic = semantic;
    }

    /** Whether the shape is right and only the values are impossible. */
    boolean semantic() {
        return semantic;
    }

    String describe(String words) {
        int at = sentence.indexOf("%s");
        return at < 0 ? sentence : sentence.substring(0, at) + words + sentence.substring(at + 2);
    }
}
