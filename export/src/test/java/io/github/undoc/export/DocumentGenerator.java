package io.github.undoc.export;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.AgendaList;
import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexKind;
import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.AnnexLineKind;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.DocumentContent;
import io.github.undoc.model.DocumentType;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Office;
import io.github.undoc.model.Organ;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.Sender;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.State;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.LineBreak;
import io.github.undoc.model.text.Link;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Preformatted;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.Strong;
import io.github.undoc.model.text.Subscript;
import io.github.undoc.model.text.Superscript;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.Table;
import io.github.undoc.model.text.TableCell;
import io.github.undoc.model.text.TableRow;
import io.github.undoc.model.text.Text;
import io.github.undoc.model.text.ThematicBreak;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Makes documents of every shape the model allows, most of which no printer ever saw: every type, every field there and
 * not there, characters of all planes, control characters, lone surrogates, empty and blank strings. The same seed gives
 * the same document.
 */
public final class DocumentGenerator {

    private static final int MAX_DEPTH = 4;

    private static final List<String> WORDS = List.of(
            "Letter dated 14 October 2020",
            "the Permanent Representative of Zembla",
            " ",
            "lettre datée du 3 mai",
            "d’Élias",
            "Carta de fecha",
            "señor",
            "Письмо Постоянного представителя",
            "рассылается",
            "常驻代表给秘书长的信",
            "共和国",
            "رسالة مؤرخة",
            "من الممثل الدائم",
            "2020",
            "(a)",
            "I have the honour to transmit",
            "<b>&amp;</b>",
            "]]>",
            "--> <!--",
            "\"quoted\" and 'quoted'",
            "back\\slash \\u0041 \\\\",
            "*not emphasis* _nor_ ^this^",
            "# no heading",
            "| no | table |",
            "javascript:alert(1)",
            "  leading and trailing  ",
            "a\u00a0b\u2003c\u200bd\u202ee",
            "e\u0301 \ud83c\uddfa\ud83c\uddf3 \ud83d\udc68\u200d\ud83d\udc69");

    private static final List<String> SYMBOLS = List.of(
            "A/75/520",
            "S/2020/1010",
            "A/HRC/45/G/12",
            "A/C.1/75/L.1/Rev.1",
            "S/1999/1257/Add.1",
            "E/CN.4/2003/G/13",
            "A/RES/60/1",
            "S/PV.8766",
            "A/ES-10/412",
            "CEDAW/C/SR.12",
            "ST/SGB/2003/13");

    private static final List<String> TAGS =
            List.of("ar", "zh", "en", "fr", "ru", "es", "pt-BR", "sr-Latn", "he", "und", "x-none", "de");

    private final SplittableRandom random;
    private int notes;

    /**
     * Makes a generator.
     *
     * @param seed tells which documents come
     */
    public DocumentGenerator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * Makes the document of a seed.
     *
     * @param seed the seed
     * @return the first document of a generator of that seed
     */
    public static UnDocument of(long seed) {
        return new DocumentGenerator(seed).document();
    }

    /**
     * Returns how many documents a test makes: 2,000, or what {@code -Dundoc.generated} says.
     *
     * @return a number
     */
    public static int count() {
        return Integer.getInteger("undoc.generated", 2_000);
    }

    /**
     * Makes the next document.
     *
     * @return a document
     */
    public UnDocument document() {
        notes = 0;
        UnDocument.Builder document = UnDocument.builder().content(content()).language(maybe(this::language));
        if (!oneIn(5)) {
            document.masthead(masthead());
        }
        return document.addAllFootnotes(some(2, this::footnote))
                .addAllAnnexes(some(2, () -> annex(0)))
                .build();
    }

    private DocumentContent content() {
        if (oneIn(4)) {
            return OtherDocument.builder()
                    .kind(pick(DocumentType.values()))
                    .addAllTitle(some(2, this::line))
                    .addAllBody(blocks(0))
                    .span(maybe(this::span))
                    .build();
        }
        return Letter.builder()
                .form(pick(LetterForm.values()))
                .addAllTitle(inlines(0))
                .date(maybe(this::date))
                .addAllSenders(some(3, this::sender))
                .addAllAddressees(some(2, this::addressee))
                .addAllBody(blocks(0))
                .circulationRequest(maybe(this::circulationRequest))
                .signature(maybe(this::signature))
                .span(maybe(this::span))
                .build();
    }

    private Masthead masthead() {
        return Masthead.builder()
                .addAllLines(some(5, this::mastheadLine))
                .addAllOrgans(some(2, this::organ))
                .addAllSymbols(some(2, this::symbol))
                .distribution(maybe(() -> pick(DistributionCategory.values())))
                .date(maybe(this::date))
                .language(maybe(this::language))
                .addAllOriginalLanguages(some(2, this::language))
                .addAllSessions(some(2, this::session))
                .addAllAgendaItems(some(2, this::agendaItem))
                .addAllAgendaTitles(some(2, this::string))
                .committee(maybe(this::string))
                .jobNumber(maybe(this::string))
                .build();
    }

    private MastheadLine mastheadLine() {
        return MastheadLine.builder()
                .kind(pick(MastheadLineKind.values()))
                .addAllContent(inlines(2))
                .span(maybe(this::span))
                .build();
    }

    private Session session() {
        return Session.builder()
                .organ(organ())
                .kind(pick(SessionKind.values()))
                .number(number())
                .resumed(random.nextBoolean())
                .build();
    }

    private AgendaItem agendaItem() {
        return AgendaItem.builder()
                .number(number())
                .addAllSubItems(some(2, this::string))
                .list(pick(AgendaList.values()))
                .build();
    }

    private Sender sender() {
        return Sender.builder()
                .office(pick(Office.values()))
                .state(maybe(() -> pick(State.registered())))
                .body(maybe(this::string))
                .printed(string())
                .build();
    }

    private Addressee addressee() {
        return Addressee.builder()
                .role(pick(AddresseeRole.values()))
                .printed(string())
                .build();
    }

    private CirculationRequest circulationRequest() {
        return CirculationRequest.builder()
                .addAllOrgans(some(2, this::organ))
                .addAllItems(some(2, this::agendaItem))
                .span(maybe(this::span))
                .build();
    }

    private Annex annex(int depth) {
        return Annex.builder()
                .kind(pick(AnnexKind.values()))
                .number(maybe(this::string))
                .addAllLines(some(2, this::annexLine))
                .title(maybe(this::string))
                .addAllOriginalLanguages(some(1, this::language))
                .language(maybe(this::language))
                .masthead(oneIn(6) ? Optional.of(masthead()) : Optional.empty())
                .addAllBody(blocks(1))
                .signature(maybe(this::signature))
                .addAllFootnotes(some(1, this::footnote))
                .addAllAnnexes(depth < 2 ? some(1, () -> annex(depth + 1)) : List.of())
                .span(maybe(this::span))
                .build();
    }

    private AnnexLine annexLine() {
        return AnnexLine.builder()
                .kind(pick(AnnexLineKind.values()))
                .addAllContent(inlines(2))
                .span(maybe(this::span))
                .build();
    }

    private Footnote footnote() {
        return Footnote.builder()
                .id(oneIn(20) ? string() : "n" + ++notes)
                .mark(string())
                .addAllContent(blocks(3))
                .kind(pick(FootnoteKind.values()))
                .span(maybe(this::span))
                .build();
    }

    private SignatureBlock signature() {
        return SignatureBlock.builder()
                .addAllLines(some(3, this::line))
                .addAllSignatories(some(2, this::signatory))
                .span(maybe(this::span))
                .build();
    }

    private Signatory signatory() {
        return Signatory.builder()
                .name(maybe(this::string))
                .addAllTitles(some(2, this::string))
                .signed(random.nextBoolean())
                .build();
    }

    private Line line() {
        return Line.builder().addAllContent(inlines(2)).span(maybe(this::span)).build();
    }

    private List<Block> blocks(int depth) {
        return depth >= MAX_DEPTH ? List.of() : some(depth == 0 ? 4 : 2, () -> block(depth));
    }

    private Block block(int depth) {
        return switch (random.nextInt(10)) {
            case 0 ->
                Section.builder()
                        .number(maybe(this::string))
                        .addAllHeading(inlines(2))
                        .addAllContent(blocks(depth + 1))
                        .span(maybe(this::span))
                        .build();
            case 1 ->
                ListBlock.builder()
                        .ordered(random.nextBoolean())
                        .addAllItems(some(3, () -> listItem(depth + 1)))
                        .span(maybe(this::span))
                        .build();
            case 2 ->
                Table.builder()
                        .addAllCaption(inlines(3))
                        .addAllRows(some(3, this::row))
                        .span(maybe(this::span))
                        .build();
            case 3 ->
                Quotation.builder()
                        .addAllContent(blocks(depth + 1))
                        .span(maybe(this::span))
                        .build();
            case 4 ->
                Preformatted.builder()
                        .text(string() + "\n  " + string())
                        .span(maybe(this::span))
                        .build();
            case 5 ->
                ThematicBreak.builder()
                        .printed(string())
                        .span(maybe(this::span))
                        .build();
            case 6 -> signature();
            default ->
                Paragraph.builder()
                        .number(maybe(this::string))
                        .addAllContent(inlines(1))
                        .span(maybe(this::span))
                        .build();
        };
    }

    private ListItem listItem(int depth) {
        return ListItem.builder()
                .mark(maybe(this::string))
                .addAllContent(blocks(depth))
                .span(maybe(this::span))
                .build();
    }

    private TableRow row() {
        return TableRow.builder()
                .header(random.nextBoolean())
                .addAllCells(some(3, this::cell))
                .build();
    }

    private TableCell cell() {
        TableCell.Builder cell =
                TableCell.builder().addAllContent(inlines(2)).alignment(pick(TableCell.Alignment.values()));
        if (oneIn(3)) {
            cell.columnSpan(1 + random.nextInt(3)).rowSpan(1 + random.nextInt(3));
        }
        return cell.build();
    }

    private List<Inline> inlines(int depth) {
        return depth >= MAX_DEPTH ? List.of() : some(4 - depth, () -> inline(depth));
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(14)) {
            case 0 -> Emphasis.builder().addAllContent(inlines(depth + 1)).build();
            case 1 -> Strong.builder().addAllContent(inlines(depth + 1)).build();
            case 2 -> Superscript.builder().addAllContent(inlines(depth + 1)).build();
            case 3 -> Subscript.builder().addAllContent(inlines(depth + 1)).build();
            case 4 ->
                FootnoteCall.builder()
                        .mark(string())
                        .note(maybe(() -> oneIn(10) ? string() : "n" + (1 + random.nextInt(4))))
                        .span(maybe(this::span))
                        .build();
            case 5 ->
                Link.builder()
                        .target(string())
                        .addAllContent(inlines(depth + 1))
                        .build();
            case 6 ->
                SymbolReference.builder()
                        .text(string())
                        .addAllSymbols(some(2, this::symbol))
                        .span(maybe(this::span))
                        .build();
            case 7 -> LineBreak.of();
            default -> Text.of(string());
        };
    }

    private DocumentSymbol symbol() {
        return DocumentSymbol.parse(pick(SYMBOLS));
    }

    private Organ organ() {
        return oneIn(6) ? Organ.of(string()) : pick(Organ.registered());
    }

    private Language language() {
        return Language.of(pick(TAGS));
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(random.nextInt(-8_900, 24_000));
    }

    private int number() {
        return oneIn(20) ? random.nextInt() : random.nextInt(200);
    }

    private SourceSpan span() {
        return new SourceSpan(
                1 + random.nextInt(900), 1 + random.nextInt(120), random.nextInt(90_000), random.nextInt(400));
    }

    /**
     * Makes a string: mostly words, sometimes empty, blank or any characters whatever.
     *
     * @return a string
     */
    public String string() {
        int choice = random.nextInt(12);
        if (choice == 0) {
            return pick(List.of("", " ", "\t", "\r", "\r\n", "\n ", "\u0085", "\u2028"));
        }
        if (choice < 9) {
            StringBuilder words = new StringBuilder(pick(WORDS));
            while (random.nextBoolean()) {
                words.append(random.nextBoolean() ? " " : "").append(pick(WORDS));
            }
            return words.toString();
        }
        StringBuilder any = new StringBuilder();
        int length = 1 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            any.appendCodePoint(codePoint());
        }
        return any.toString();
    }

    private int codePoint() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(0x20);
            case 1 -> random.nextInt(0x7f, 0xa0);
            case 2 -> random.nextInt(0xd800, 0xe000); // a lone surrogate, or by chance a pair
            case 3 -> pick(List.of(0xfffe, 0xffff, 0xfeff, 0xfffd, 0xfdd0, 0x1fffe, 0x10ffff));
            case 4 -> (random.nextInt(17) << 16) + random.nextInt(0x10000);
            default -> random.nextInt(0x20, 0x500);
        };
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, Supplier<? extends T> value) {
        int count = random.nextInt(most + 1);
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(value.get());
        }
        return values;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T pick(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
