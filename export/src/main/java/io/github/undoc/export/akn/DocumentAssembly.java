package io.github.undoc.export.akn;

import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexKind;
import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.AnnexLineKind;
import io.github.undoc.model.DocumentContent;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a document together from the elements of a file. */
final class DocumentAssembly {

    private static final Set<String> DOCUMENTS = Set.of(
            "doc",
            "statement",
            "act",
            "bill",
            "debate",
            "debateReport",
            "judgment",
            "amendment",
            "portion",
            "amendmentList",
            "officialGazette",
            "documentCollection");

    private static final Set<String> BODIES =
            Set.of("mainBody", "body", "debateBody", "judgmentBody", "amendmentBody", "portionBody", "fragmentBody");

    private final Problems problems;
    private final NotesReader.Counter noteIds = new NotesReader.Counter();

    DocumentAssembly(Problems problems) {
        this.problems = problems;
    }

    UnDocument read(Node root) throws DocumentFormatException {
        Node document =
                documentOf(root).orElseThrow(() -> new DocumentFormatException("The file holds no document element."));
        Optional<Node> readings = readings(document, "document");
        if (readings.isEmpty()) {
            problems.foreign(document);
        }
        Node inner = document;
        List<Node> others = new ArrayList<>();
        Optional<Node> collection = document.first("collectionBody");
        if (collection.isPresent()) {
            List<Node> components = new ArrayList<>();
            for (Node component : collection.get().all("component")) {
                documentOf(component).ifPresentOrElse(components::add, () -> problems.notRead(component));
            }
            if (!components.isEmpty()) {
                inner = components.get(0);
                others.addAll(components.subList(1, components.size()));
            }
        }
        boolean exact = readings.isPresent();
        Part part = new Part(exact);
        UnDocument.Builder builder =
                exact ? ours(document, inner, readings.get(), part) : foreign(document, inner, part);
        builder.addAllFootnotes(part.notes.notes());
        builder.addAllAnnexes(annexes(inner, exact));
        for (Node other : others) {
            builder.addAnnexes(annex(other, Optional.empty(), exact, AnnexKind.ATTACHMENT));
        }
        return builder.build();
    }

    private static Optional<Node> documentOf(Node holder) {
        return holder.elements().stream()
                .filter(node -> DOCUMENTS.contains(node.name))
                .findFirst();
    }

    private static Optional<Node> readings(Node document, String element) {
        return document.first("meta")
                .flatMap(meta -> meta.all("proprietary").stream()
                        .flatMap(proprietary -> proprietary.elements().stream())
                        .filter(node -> node.isOwn(element))
                        .findFirst());
    }

    /** A document or annex with its own notes. */
    private final class Part {

        private final NotesReader notes = new NotesReader(noteIds);
        private final BlockReader blocks;
        private final InlineReader inlines;

        Part(boolean exact) {
            blocks = new BlockReader(exact, notes, problems);
            inlines = blocks.inlines();
        }

        List<MastheadLine> mastheadLines(List<Node> lines) {
            List<MastheadLine> read = new ArrayList<>();
            for (Node line : lines) {
                MastheadLineKind kind =
                        line.attribute("class").flatMap(Classes::mastheadLine).orElseGet(() -> ForeignLines.kind(line));
                read.add(MastheadLine.builder()
                        .kind(kind)
                        .addAllContent(inlines.read(line))
                        .build());
            }
            return read;
        }

        List<Block> body(Node document) {
            List<Block> body = new ArrayList<>();
            document.first("preamble").ifPresent(preamble -> body.addAll(blocks.read(preamble)));
            for (Node child : document.elements()) {
                if (BODIES.contains(child.name)) {
                    body.addAll(blocks.read(child));
                }
            }
            return body;
        }

        /** Reads the signature; one without lines is told in the readings. */
        Optional<SignatureBlock> signature(Node document, Optional<String> unprinted) {
            Optional<Node> conclusions = document.first("conclusions");
            if (conclusions.isEmpty()) {
                return unprinted.map(signatories -> SignatureBlock.builder()
                        .addAllSignatories(Signatories.split(signatories))
                        .build());
            }
            List<Node> containers = new ArrayList<>();
            Optional<Node> left = Optional.empty();
            for (Node child : conclusions.get().elements()) {
                if (child.attribute("name").orElse("").equals("footnotes")) {
                    left = Optional.of(child);
                } else {
                    containers.add(child.name.equals("p") || child.name.equals("block") ? Node.around(child) : child);
                }
            }
            Optional<SignatureBlock> signature =
                    containers.isEmpty() ? Optional.empty() : Optional.of(blocks.signature(containers));
            left.ifPresent(notes -> notes.descendants("authorialNote").forEach(inlines::note));
            return signature;
        }
    }

    // ---- our own files

    private UnDocument.Builder ours(Node document, Node inner, Node readings, Part part) {
        ReadingsReader reader = new ReadingsReader(problems);
        UnDocument.Builder builder = UnDocument.builder().language(reader.language(readings));
        List<Node> lines = new ArrayList<>();
        document.first("coverPage").ifPresent(cover -> lines.addAll(BlockReader.lines(cover)));
        List<Node> titles = new ArrayList<>();
        document.first("preface").ifPresent(preface -> {
            for (Node container : preface.elements()) {
                (isTitle(container) ? titles : lines).addAll(BlockReader.lines(container));
            }
        });
        Optional<Node> masthead = readings.first("masthead");
        if (masthead.isPresent()) {
            builder.masthead(masthead(masthead.get(), lines, part, reader));
        }
        List<List<Inline>> title = new ArrayList<>();
        for (Node line : titles) {
            title.add(part.inlines.read(line));
        }
        builder.content(content(inner, readings, title, part, reader));
        return builder;
    }

    private static boolean isTitle(Node container) {
        return container.attribute("name").orElse("").equals("title");
    }

    private static Masthead masthead(Node readings, List<Node> lines, Part part, ReadingsReader reader) {
        Masthead.Builder masthead = reader.masthead(readings);
        if (readings.attribute("lines").isEmpty()) {
            masthead.addAllLines(part.mastheadLines(lines));
        }
        return masthead.build();
    }

    private static DocumentContent content(
            Node inner, Node readings, List<List<Inline>> title, Part part, ReadingsReader reader) {
        Optional<Node> other = readings.first("other");
        if (other.isPresent()) {
            OtherDocument.Builder document = reader.other(other.get());
            for (List<Inline> line : title) {
                document.addTitle(Line.builder().addAllContent(line).build());
            }
            document.addAllBody(part.body(inner));
            part.signature(inner, Optional.empty());
            return document.build();
        }
        Optional<Node> readLetter = readings.first("letter");
        Letter.Builder letter = readLetter.map(reader::letter).orElseGet(Letter::builder);
        title.forEach(letter::addAllTitle);
        letter.addAllBody(part.body(inner));
        letter.signature(part.signature(inner, readLetter.flatMap(node -> node.exact("signature"))));
        return letter.build();
    }

    // ---- annexes

    private List<Annex> annexes(Node document, boolean exact) {
        List<Annex> annexes = new ArrayList<>();
        document.first("attachments").ifPresent(attachments -> {
            for (Node attachment : attachments.all("attachment")) {
                Optional<Node> inner = documentOf(attachment);
                if (inner.isPresent()) {
                    annexes.add(annex(inner.get(), Optional.of(attachment), exact, AnnexKind.ANNEX));
                } else {
                    attachment.elements().stream()
                            .filter(node -> !node.name.equals("num") && !node.name.endsWith("heading"))
                            .forEach(problems::notRead);
                }
            }
        });
        return annexes;
    }

    private Annex annex(Node document, Optional<Node> attachment, boolean ours, AnnexKind otherwise) {
        Optional<Node> readings = readings(document, "annex");
        boolean exact = ours && readings.isPresent();
        Part part = new Part(exact);
        ReadingsReader reader = new ReadingsReader(problems);
        Annex.Builder annex = exact
                ? reader.annex(readings.orElseThrow())
                : Annex.builder()
                        .kind(document.attribute("name")
                                .flatMap(name -> Keys.of(AnnexKind.values(), AnnexKind::key, name))
                                .orElse(otherwise));
        List<AnnexLine> heading = new ArrayList<>();
        attachment.ifPresent(holder -> {
            for (String element : List.of("num", "heading", "subheading")) {
                holder.first(element)
                        .ifPresent(node -> heading.add(AnnexLine.builder()
                                .kind(element.equals("num") ? AnnexLineKind.LABEL : AnnexLineKind.TITLE)
                                .addAllContent(part.inlines.read(node))
                                .build()));
            }
        });
        List<Node> masthead = new ArrayList<>();
        document.first("coverPage").ifPresent(cover -> masthead.addAll(BlockReader.lines(cover)));
        document.first("preface").ifPresent(preface -> {
            for (Node container : preface.elements()) {
                if (Set.of("masthead", "session", "publicationInfo")
                        .contains(container.attribute("name").orElse(""))) {
                    masthead.addAll(BlockReader.lines(container));
                } else {
                    for (Node line : annexLines(container)) {
                        heading.add(annexLine(line, part));
                    }
                }
            }
        });
        annex.addAllLines(heading);
        if (exact) {
            readings.orElseThrow()
                    .first("masthead")
                    .ifPresent(node -> annex.masthead(masthead(node, masthead, part, reader)));
        } else {
            if (!masthead.isEmpty()) {
                annex.masthead(new ForeignReadings(document).masthead(part.mastheadLines(masthead), masthead));
            }
            title(heading).ifPresent(annex::title);
        }
        annex.addAllBody(part.body(document));
        annex.signature(
                part.signature(document, exact ? readings.flatMap(node -> node.exact("signature")) : Optional.empty()));
        annex.addAllFootnotes(part.notes.notes());
        annex.addAllAnnexes(annexes(document, ours));
        return annex.build();
    }

    private static List<Node> annexLines(Node container) {
        if (container.name.equals("p") || container.name.equals("block")) {
            return container.hasClass(Undoc.EMPTY) ? List.of() : List.of(container);
        }
        return BlockReader.lines(container);
    }

    private static AnnexLine annexLine(Node line, Part part) {
        AnnexLineKind kind =
                line.attribute("class").flatMap(Classes::annexLine).orElseGet(() -> ForeignLines.annexKind(line));
        return AnnexLine.builder()
                .kind(kind)
                .addAllContent(part.inlines.read(line))
                .build();
    }

    private static Optional<String> title(List<AnnexLine> lines) {
        StringBuilder title = new StringBuilder();
        for (AnnexLine line : lines) {
            if (line.kind() == AnnexLineKind.TITLE) {
                title.append(title.isEmpty() ? "" : " ").append(PlainText.of(line.content()));
            }
        }
        return title.isEmpty() ? Optional.empty() : Optional.of(title.toString());
    }

    // ---- files of others

    private UnDocument.Builder foreign(Node document, Node inner, Part part) {
        ForeignReadings readings = new ForeignReadings(document);
        List<Node> lines = new ArrayList<>();
        List<Node> titles = new ArrayList<>();
        List<Node> rest = new ArrayList<>();
        for (Node front : document == inner ? List.of(document) : List.of(document, inner)) {
            front.first("coverPage").ifPresent(cover -> lines.addAll(BlockReader.lines(cover)));
            front.first("preface").ifPresent(preface -> {
                for (Node line : BlockReader.lines(preface)) {
                    if (!line.descendants("docTitle").isEmpty() || line.hasClass("title")) {
                        titles.add(line);
                    } else if (titles.isEmpty()) {
                        lines.add(line);
                    } else {
                        rest.add(line);
                    }
                }
            });
        }
        UnDocument.Builder builder = UnDocument.builder().language(readings.language());
        builder.masthead(readings.masthead(part.mastheadLines(lines), lines));
        List<Block> body = new ArrayList<>();
        for (Node line : rest) {
            problems.flattened(line);
            body.add(Paragraph.builder().addAllContent(part.inlines.read(line)).build());
        }
        List<List<Inline>> title = new ArrayList<>();
        for (Node line : titles) {
            title.add(part.inlines.read(line));
        }
        ForeignReadings about = document == inner ? readings : new ForeignReadings(inner);
        if (about.isLetter()) {
            Letter.Builder letter = about.letter(titles);
            for (int i = 0; i < title.size(); i++) {
                if (i > 0) {
                    letter.addTitle(Text.of(" "));
                }
                letter.addAllTitle(title.get(i));
            }
            body.addAll(part.body(inner));
            letter.addAllBody(body);
            letter.signature(part.signature(inner, Optional.empty()).map(about::signatories));
            builder.content(letter.build());
        } else {
            OtherDocument.Builder other = OtherDocument.builder().kind(about.documentType());
            title.forEach(
                    line -> other.addTitle(Line.builder().addAllContent(line).build()));
            body.addAll(part.body(inner));
            part.signature(inner, Optional.empty()).ifPresent(body::add);
            other.addAllBody(body);
            builder.content(other.build());
        }
        return builder;
    }
}
