package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.Language;
import io.github.undoc.model.Office;
import io.github.undoc.model.Sender;
import io.github.undoc.model.State;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.ScannedWords;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads senders and addressees from the parts of a title. Made for one title. */
final class TitleSenders {

    /** Such long words between State and United Nations are no part of the name of a body, even where the State was lost. */
    private static final int SURE_MISSION = 13;

    /** The key of words that name no office but begin the name of a body. */
    private static final String BODY = "body";

    private final TitleWords words;
    private final Folded text;
    private final TitleParts parts;
    private final Language language;
    private final List<Sender> senders = new ArrayList<>();
    private final List<Addressee> addressees = new ArrayList<>();
    private TitleEnd senderEnd;
    private TitleEnd addresseeEnd;

    TitleSenders(TitleWords words, Folded text, TitleParts parts) {
        this.words = words;
        this.text = text;
        this.parts = parts;
        this.language = parts.language();
        senderEnd = new TitleEnd(parts.sender().start(), false);
        addresseeEnd = new TitleEnd(parts.addressee().start(), false);
        if (!parts.sender().isEmpty()) {
            readSenders(parts.sender().start(), parts.sender().end());
        }
        if (!parts.addressee().isEmpty()) {
            readAddressees(parts.addressee().start(), parts.addressee().end());
        }
    }

    List<Sender> senders() {
        return senders;
    }

    List<Addressee> addressees() {
        return addressees;
    }

    /** Where the title ends, as its last part tells. */
    TitleEnd end() {
        if (parts.closed()) {
            return new TitleEnd(parts.end(), true);
        }
        boolean senderLast = parts.sender().start() > parts.addressee().start();
        int last = Math.max(parts.sender().end(), parts.addressee().end());
        DateReader.@Nullable Found date = words.dates.find(text, last, text.length());
        if (date != null
                && date.start() - last < 20
                && parts.date() != null
                && date.date().equals(parts.date())) {
            return new TitleEnd(date.end(), true);
        }
        return senderLast ? senderEnd : addresseeEnd;
    }

    // Senders

    private void readSenders(int from, int to) {
        int end = to;
        boolean behalf = false;
        for (int i = text.nextWord(from); i < end; i = next(i)) {
            @Nullable Entry entry = words.behalf.longest(text, i);
            if (entry != null
                    && entry.term(Words.ON_BEHALF, language) != null
                    && words.names.longest(text, i) == null) {
                end = i;
                behalf = true;
            }
        }
        int at = skipJoints(from, end);
        while (at < end) {
            int next = readSender(at, end);
            if (next <= at) {
                break;
            }
            at = next;
        }
        if (behalf) {
            senderEnd = new TitleEnd(end, false);
        }
    }

    /** Reads one sender, or several States under one office; returns where the next begins. */
    private int readSender(int from, int to) {
        Office office = Office.OTHER;
        boolean plural = false;
        int officeStart = -1;
        int officeEnd = from;
        boolean chairLike = false;
        for (int i = from; i < to; i = next(i)) {
            @Nullable Entry name = words.names.longest(text, i);
            if (name == null || i + name.length() > to) {
                continue;
            }
            @Nullable Term term = name.term(Words.OFFICE, language);
            if (term != null) {
                plural = term.key().endsWith("+");
                office = office(plural ? term.key().substring(0, term.key().length() - 1) : term.key());
                officeStart = i;
                // “Office of Legal Affairs”: the word is of the name.
                officeEnd = term.key().equals(BODY) ? i : i + name.length();
                break;
            }
            if (name.term(Words.CHAIR, language) != null || name.term(Words.PRESIDENT, language) != null) {
                officeStart = i;
                officeEnd = i + name.length();
                office = chair(i, officeEnd, to, name.term(Words.CHAIR, language) != null, from);
                chairLike = office == Office.COMMITTEE_CHAIR || office == Office.OTHER;
                break;
            }
            i += name.length() - 1;
        }
        if (officeStart < 0) {
            addSender(Office.OTHER, null, strippedBody(from, to), from, to);
            senderEnd = new TitleEnd(Math.min(from + 1, to), false);
            return to;
        }
        if (office == Office.PERMANENT_MISSION || office == Office.PERMANENT_REPRESENTATIVE) {
            // In Chinese the mission comes before the chargé.
            @Nullable Entry name = words.names.longest(text, officeEnd);
            @Nullable Term term = name == null ? null : name.term(Words.OFFICE, language);
            if (name != null && term != null && term.key().equals(Office.CHARGE_DAFFAIRES.key())) {
                office = Office.CHARGE_DAFFAIRES;
                officeEnd += name.length();
            }
        }
        boolean openBody = office != Office.SECRETARY_GENERAL
                && office != Office.PRESIDENT_OF_GENERAL_ASSEMBLY
                && office != Office.PRESIDENT_OF_SECURITY_COUNCIL;
        int bodyStart = skipJoints(officeEnd, to);
        if (office == Office.CHARGE_DAFFAIRES || office == Office.DEPUTY_PERMANENT_REPRESENTATIVE) {
            bodyStart = skipMission(bodyStart, to);
        }
        if (!openBody) {
            addSender(office, null, null, from, officeEnd);
            int next = nextSender(officeEnd, to);
            senderEnd = new TitleEnd(officeEnd, true);
            return next < 0 ? to : next;
        }
        boolean generic = !chairLike && office != Office.OTHER;
        int bodyEnd = to;
        int senderStop = to;
        int next = -1;
        for (int i = officeEnd; i < to; i = nextOf(i)) {
            i = text.nextWord(i);
            if (i >= to) {
                break;
            }
            @Nullable Entry state = words.names.longest(text, i);
            if (state != null && state.term(Words.STATE, language) != null) {
                i += state.length() - 1;
                continue;
            }
            @Nullable Entry mission = words.missions.longest(text, i);
            if (mission != null
                    && mission.term(Words.MISSION_TO, language) != null
                    && (mission.length() >= SURE_MISSION || generic && i > bodyStart)) {
                bodyEnd = i;
                senderStop = missionEnd(i, mission, to);
                next = nextSender(senderStop, to);
                break;
            }
            int another = i > bodyStart ? senderAt(i, to) : -1;
            if (another >= 0) {
                bodyEnd = i;
                senderStop = i;
                next = another;
                break;
            }
        }
        boolean certain = senderStop < to || bodyEnd < to;
        bodyEnd = trimEnd(bodyStart, bodyEnd);
        if (bodyStart >= bodyEnd && officeStart > from) {
            // The State stands before the office.
            bodyStart = from;
            bodyEnd = trimEnd(from, officeStart);
            certain = false;
        }
        boolean states = addBody(office, plural, chairLike, bodyStart, bodyEnd, from, senderStop);
        senderEnd = certain || states
                ? new TitleEnd(senderStop, true)
                : new TitleEnd(Math.min(bodyStart + 1, senderStop), false);
        return next < 0 ? to : next;
    }

    /** An office that is a chair or president: of an organ, a committee or a State. */
    private Office chair(int start, int end, int to, boolean chair, int from) {
        int i = skipJoints(end, to);
        @Nullable Entry name = i < to ? words.names.longest(text, i) : null;
        if (name != null) {
            @Nullable Term organ = name.term(Words.ORGAN, language);
            if (organ != null && !isCommitteeNext(i + name.length(), to)) {
                return presidentOf(organ.key());
            }
            if (name.term(Words.COMMITTEE, language) != null || organ != null) {
                return Office.COMMITTEE_CHAIR;
            }
        }
        if (i >= to && start > from) {
            for (int k = text.nextWord(from); k < start; k = next(k)) {
                @Nullable Entry before = words.names.longest(text, k);
                if (before != null && k == from && k + before.length() == start) {
                    @Nullable Term organ = before.term(Words.ORGAN, language);
                    if (organ != null) {
                        return presidentOf(organ.key());
                    }
                }
            }
        }
        return chair ? Office.COMMITTEE_CHAIR : Office.HEAD_OF_STATE_OR_GOVERNMENT;
    }

    private boolean isCommitteeNext(int at, int to) {
        int i = text.skipSpace(at);
        @Nullable Entry name = i < to ? words.names.longest(text, i) : null;
        return name != null && name.term(Words.COMMITTEE, language) != null;
    }

    private static Office presidentOf(String organ) {
        return switch (organ) {
            case "ga" -> Office.PRESIDENT_OF_GENERAL_ASSEMBLY;
            case "sc" -> Office.PRESIDENT_OF_SECURITY_COUNCIL;
            case "ecosoc", "hrc", "tc" -> Office.OTHER;
            default -> Office.COMMITTEE_CHAIR;
        };
    }

    private int missionEnd(int at, Entry mission, int to) {
        int end = at + mission.length();
        // “and other international organizations in Geneva” and the like: up to the next sender or the end.
        for (int i = end; i < to; i = nextOf(i)) {
            i = text.nextWord(i);
            if (i >= to) {
                break;
            }
            if (senderAt(i, to) >= 0) {
                return i;
            }
        }
        return parts.sender().end() == to
                        && parts.sender().start() > parts.addressee().start()
                ? end
                : to;
    }

    /** Skips “of the Permanent Mission”. */
    private int skipMission(int at, int to) {
        @Nullable Entry name = at < to ? words.names.longest(text, at) : null;
        @Nullable Term term = name == null ? null : name.term(Words.OFFICE, language);
        return name != null && term != null && term.key().startsWith(Office.PERMANENT_MISSION.key())
                ? skipJoints(at + name.length(), to)
                : at;
    }

    /** Returns where a further sender begins behind a place, or -1. */
    private int nextSender(int at, int to) {
        int i = at;
        while (i < to && !text.isLetter(i)) {
            i++;
        }
        return i < to ? senderAt(i, to) : -1;
    }

    /** If “and the” and an office stand at a word, returns where the office’s sender begins, else -1. */
    private int senderAt(int at, int to) {
        @Nullable Entry and = words.joints.longest(text, at);
        if (and == null || !isAnd(and)) {
            return -1;
        }
        int i = skipJoints(at, to);
        @Nullable Entry name = i < to ? words.names.longest(text, i) : null;
        if (name == null) {
            return -1;
        }
        return name.term(Words.OFFICE, language) != null || name.term(Words.CHAIR, language) != null ? i : -1;
    }

    /** Adds a sender for each State or body; returns whether States of the table were found. */
    private boolean addBody(Office office, boolean plural, boolean chairLike, int start, int end, int from, int stop) {
        if (start >= end) {
            addSender(office, null, null, from, stop);
            return false;
        }
        if (!chairLike && office != Office.OTHER) {
            List<int[]> members = new ArrayList<>();
            List<State> states = new ArrayList<>();
            int behind = stateList(start, end, members, states);
            if (!states.isEmpty() && (behind >= end || !plural)) {
                if (states.size() == 1) {
                    addSender(office, states.get(0), null, from, stop);
                } else {
                    for (int i = 0; i < states.size(); i++) {
                        addSender(office, states.get(i), null, members.get(i)[0], members.get(i)[1]);
                    }
                }
                return true;
            }
            if (plural || !states.isEmpty()) {
                addMixed(office, start, end);
                return false;
            }
            @Nullable State last = stateAtEnd(start, end);
            if (last != null) {
                addSender(office, last, null, from, stop);
                return true;
            }
            @Nullable State mended = mendedState(start, end);
            if (mended != null) {
                addSender(office, mended, null, from, stop);
                return true;
            }
            if (office == Office.MINISTER) {
                start = behindPortfolio(start, end);
            }
        }
        addSender(office, null, strippedBody(start, end), from, stop);
        return false;
    }

    /** Reads States joined by commas and “and”, as far as they go. */
    private int stateList(int start, int end, List<int[]> members, List<State> states) {
        int at = start;
        while (at < end) {
            int i = skipJoints(at, end);
            @Nullable Entry name = i < end ? words.names.longest(text, i) : null;
            @Nullable Term term = name == null ? null : name.term(Words.STATE, language);
            if (name == null || term == null || i + name.length() > end) {
                return states.isEmpty() ? start : at;
            }
            states.add(State.of(term.key()));
            members.add(new int[] {i, i + name.length()});
            at = i + name.length();
            int joint = text.skipSpace(at);
            if (joint < end && text.at(joint) != ',' && !isAnd(joint)) {
                return at;
            }
        }
        return at;
    }

    private boolean isAnd(int at) {
        @Nullable Entry and = words.joints.longest(text, at);
        return and != null && isAnd(and);
    }

    private boolean isAnd(Entry joint) {
        @Nullable Term term = joint.term(Words.AND, language);
        return term != null && term.key().equals("and");
    }

    /** States under names that the table may lack, joined by commas and “and”. */
    private void addMixed(Office office, int start, int end) {
        int at = skipJoints(start, end);
        while (at < end) {
            @Nullable Entry name = words.names.longest(text, at);
            @Nullable Term term = name == null ? null : name.term(Words.STATE, language);
            int stop;
            if (name != null && term != null) {
                stop = at + name.length();
                addSender(office, State.of(term.key()), null, at, stop);
            } else {
                stop = at;
                while (stop < end && text.at(stop) != ',' && !(text.isWordStart(stop) && stop > at && isAnd(stop))) {
                    stop++;
                }
                int trimmed = trimEnd(at, stop);
                addSender(office, null, strippedBody(at, trimmed), at, trimmed);
            }
            int next = skipJoints(stop, end);
            at = next > stop || stop > at ? Math.max(next, stop) : end;
        }
    }

    /** A minister’s portfolio stands before the State: “of Trade of Ruritania”, “здравоохранения Руритании”. */
    private int behindPortfolio(int start, int end) {
        int state = start;
        boolean small = text.isSmall(start);
        boolean linked = false;
        for (int i = text.nextWord(start); i < end; i = next(i)) {
            @Nullable Entry joint = words.joints.longest(text, i);
            boolean link = joint != null && joint.term(Words.LINK, language) != null;
            if (link && i > start) {
                int behind = skipJoints(i, end);
                if (behind < end && text.isCapital(behind)) {
                    state = behind;
                    linked = true;
                }
            } else if (small && !linked && text.isCapital(i)) {
                return i;
            }
        }
        return state;
    }

    private @Nullable State stateAtEnd(int start, int end) {
        for (int i = text.nextWord(start); i < end; i = next(i)) {
            @Nullable Entry name = words.names.longest(text, i);
            @Nullable Term term = name == null ? null : name.term(Words.STATE, language);
            if (name != null && term != null && i + name.length() == end) {
                return State.of(term.key());
            }
        }
        return null;
    }

    /** The State that the words name once letters which a scanner mistook are mended. */
    private @Nullable State mendedState(int start, int end) {
        String printed = printed(start, end);
        Optional<String> mended =
                ScannedWords.holdsImpossible(printed) ? words.scanned().mendImpossible(printed) : Optional.empty();
        if (mended.isEmpty()) {
            return null;
        }
        Folded name = Folded.text(mended.get());
        @Nullable Entry entry = name.length() == 0 ? null : words.names.longest(name, 0);
        @Nullable Term term = entry == null ? null : entry.term(Words.STATE, language);
        return entry != null && term != null && entry.length() == name.length() ? State.of(term.key()) : null;
    }

    private @Nullable String strippedBody(int from, int to) {
        int start = skipJoints(from, to);
        int end = trimEnd(start, to);
        if (start >= end) {
            return null;
        }
        String body = printed(start, end);
        @Nullable Entry prefix = words.prefixes.longest(text, start);
        @Nullable Term term = prefix == null ? null : prefix.term(Words.LINK_PREFIX, language);
        if (prefix != null && term != null && words.names.longest(text, start) == null) {
            String rest = printed(start + prefix.length(), end);
            return term.key().equals("-") ? rest : term.key() + rest;
        }
        return body;
    }

    private void addSender(Office office, @Nullable State state, @Nullable String body, int from, int to) {
        Sender.Builder sender = Sender.builder().office(office);
        if (state != null) {
            sender.state(state);
        } else if (body != null) {
            sender.body(body);
        }
        int start = skipArticles(from, to);
        senders.add(sender.printed(printed(start, trimEnd(start, to))).build());
    }

    private static Office office(String key) {
        if (key.equals(BODY)) {
            return Office.OTHER;
        }
        for (Office office : Office.values()) {
            if (office.key().equals(key)) {
                return office;
            }
        }
        throw new IllegalStateException("no such office: " + key);
    }

    // Addressees

    private void readAddressees(int from, int to) {
        int at = from;
        while (at < to) {
            int i = skipJoints(at, to);
            if (i >= to) {
                return;
            }
            @Nullable Entry name = words.names.longest(text, i);
            @Nullable AddresseeRole role = name == null ? null : role(name);
            if (name != null && role != null) {
                int end = i + name.length();
                addAddressee(role, i, end);
                addresseeEnd = new TitleEnd(end, true);
                if (role == AddresseeRole.PERMANENT_REPRESENTATIVES && !isJoint(end, to)) {
                    addresseeEnd = new TitleEnd(end, false);
                }
                if (!isJoint(end, to)) {
                    return;
                }
                at = end;
                continue;
            }
            at = free(i, to, name);
        }
    }

    /** An addressee named in other words: up to the next one that is known, or to the end. */
    private int free(int from, int to, @Nullable Entry name) {
        AddresseeRole role = AddresseeRole.OTHER;
        int organEnd = -1;
        boolean chair = name != null
                && (name.term(Words.CHAIR, language) != null || name.term(Words.PRESIDENT, language) != null);
        if (name != null && chair) {
            int i = skipJoints(from + name.length(), to);
            @Nullable Entry of = i < to ? words.names.longest(text, i) : null;
            @Nullable Term organ = of == null ? null : of.term(Words.ORGAN, language);
            if (of != null && organ != null && !isCommitteeNext(i + of.length(), to)) {
                role = presidentRole(organ.key());
                organEnd = i + of.length();
            } else if (name.term(Words.CHAIR, language) != null
                    || (of != null && (of.term(Words.COMMITTEE, language) != null || organ != null))) {
                role = AddresseeRole.COMMITTEE_CHAIR;
            }
        }
        if (organEnd >= 0) {
            addAddressee(role, from, organEnd);
            addresseeEnd = new TitleEnd(organEnd, true);
            return isJoint(organEnd, to) ? organEnd : to;
        }
        int end = to;
        int next = to;
        for (int i = from; i < to; i = nextOf(i)) {
            i = text.nextWord(i);
            if (i >= to) {
                break;
            }
            @Nullable Entry other = words.names.longest(text, i);
            if (role == AddresseeRole.OTHER && i > from && other != null && other.term(Words.CHAIR, language) != null) {
                // In Chinese the chair comes last.
                role = AddresseeRole.COMMITTEE_CHAIR;
            }
            if (i > from && isAnd(i)) {
                int k = skipJoints(i, to);
                @Nullable Entry known = k < to ? words.names.longest(text, k) : null;
                if (known != null && role(known) != null) {
                    end = i;
                    next = k;
                    break;
                }
            }
        }
        addAddressee(role, from, trimEnd(from, end));
        addresseeEnd = new TitleEnd(Math.min(next < to ? next : from + 1, to), false);
        return next;
    }

    private boolean isJoint(int at, int to) {
        int i = text.skipSpace(at);
        if (i >= to) {
            return false;
        }
        if (text.at(i) != ',' && !isAnd(i)) {
            return false;
        }
        int k = skipJoints(i, to);
        @Nullable Entry name = k < to ? words.names.longest(text, k) : null;
        return name != null
                && (role(name) != null
                        || name.term(Words.CHAIR, language) != null
                        || name.term(Words.PRESIDENT, language) != null
                        || name.term(Words.OFFICE, language) != null);
    }

    private @Nullable AddresseeRole role(Entry name) {
        @Nullable Term term = name.term(Words.ADDRESSEE, language);
        if (term == null) {
            term = name.term(Words.OFFICE, language);
        }
        if (term == null) {
            return null;
        }
        for (AddresseeRole role : AddresseeRole.values()) {
            if (role.key().equals(term.key()) && role != AddresseeRole.OTHER) {
                return role;
            }
        }
        return null;
    }

    private static AddresseeRole presidentRole(String organ) {
        return switch (organ) {
            case "ga" -> AddresseeRole.PRESIDENT_OF_GENERAL_ASSEMBLY;
            case "sc" -> AddresseeRole.PRESIDENT_OF_SECURITY_COUNCIL;
            case "ecosoc" -> AddresseeRole.PRESIDENT_OF_ECOSOC;
            case "hrc" -> AddresseeRole.PRESIDENT_OF_HUMAN_RIGHTS_COUNCIL;
            case "tc" -> AddresseeRole.OTHER;
            default -> AddresseeRole.COMMITTEE_CHAIR;
        };
    }

    private void addAddressee(AddresseeRole role, int from, int to) {
        addressees.add(Addressee.builder().role(role).printed(printed(from, to)).build());
    }

    // Words between names

    /** Skips “of the”, “and”, commas and articles. */
    private int skipJoints(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.at(i);
            if (c == ' ' || c == ',' || c == '*') {
                i++;
                continue;
            }
            @Nullable Entry joint = words.joints.longest(text, i);
            if (joint == null || !isOf(joint) || isNameAt(i, joint)) {
                return i;
            }
            i += joint.length();
        }
        return Math.min(i, to);
    }

    /** Whether a name begins at a joint and is longer: “the Gambia”, “de l’Algérie”. */
    private boolean isNameAt(int at, Entry joint) {
        @Nullable Entry name = words.names.longest(text, at);
        return name != null && name.length() > joint.length();
    }

    private int skipArticles(int from, int to) {
        int i = from;
        while (i < to) {
            if (text.at(i) == ' ' || text.at(i) == ',') {
                i++;
                continue;
            }
            @Nullable Entry joint = words.joints.longest(text, i);
            if (joint == null || joint.term(Words.ARTICLE, language) == null || isNameAt(i, joint)) {
                return i;
            }
            i += joint.length();
        }
        return Math.min(i, to);
    }

    private boolean isOf(Entry joint) {
        for (Term term : joint.terms()) {
            if (term.language().equals(language)
                    && !(term.words() == Words.AND && term.key().equals("to"))) {
                return true;
            }
        }
        return false;
    }

    private int trimEnd(int from, int to) {
        int end = to;
        while (end > from && (text.at(end - 1) == ' ' || text.at(end - 1) == ',' || text.at(end - 1) == '*')) {
            end--;
        }
        return end;
    }

    private int next(int at) {
        return text.nextWord(nextOf(at));
    }

    private int nextOf(int at) {
        return Math.max(text.wordEnd(at), at + 1);
    }

    /** Words as they are printed, those that a line end divided whole. */
    private String printed(int start, int end) {
        return LineJoint.whole(text.source(start, end));
    }
}
