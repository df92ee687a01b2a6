package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The request to circulate a letter. */
public class XmlCirculationRequest extends Placed {

    /** The organs, by their keys. */
    @XmlElement(name = "organ")
    public List<XmlCharacters> organs = new ArrayList<>();

    /** The agenda items. */
    @XmlElement(name = "agendaItem")
    public List<XmlAgendaItem> items = new ArrayList<>();
}
