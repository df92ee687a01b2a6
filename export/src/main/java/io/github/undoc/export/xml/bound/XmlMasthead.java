package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front matter. */
public class XmlMasthead extends Bound {

    /** The distribution. */
    @XmlAttribute
    public @Nullable String distribution;

    /** The date of issue. */
    @XmlAttribute
    public @Nullable String date;

    /** The language of this version. */
    @XmlAttribute
    public @Nullable String language;

    /** The lines as printed. */
    @XmlElement(name = "line")
    public List<XmlLine> lines = new ArrayList<>();

    /** The organs, by their keys. */
    @XmlElement(name = "organ")
    public List<XmlCharacters> organs = new ArrayList<>();

    /** The symbols. */
    @XmlElement(name = "symbol")
    public List<XmlCharacters> symbols = new ArrayList<>();

    /** The original languages. */
    @XmlElement(name = "originalLanguage")
    public List<String> originalLanguages = new ArrayList<>();

    /** The sessions. */
    @XmlElement(name = "session")
    public List<XmlSession> sessions = new ArrayList<>();

    /** The agenda items. */
    @XmlElement(name = "agendaItem")
    public List<XmlAgendaItem> agendaItems = new ArrayList<>();

    /** The titles of the agenda items. */
    @XmlElement(name = "agendaTitle")
    public List<XmlCharacters> agendaTitles = new ArrayList<>();

    /** The committee. */
    @XmlElement
    public @Nullable XmlCharacters committee;

    /** The job number. */
    @XmlElement
    public @Nullable XmlCharacters jobNumber;
}
