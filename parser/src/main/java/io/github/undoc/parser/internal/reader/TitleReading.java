package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.Language;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Sender;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the title of a letter says.
 *
 * @param form letter, identical letters or note verbale
 * @param date the date of the letter
 * @param senders who writes, in printed order
 * @param addressees to whom, in printed order
 * @param language the language of the title
 */
public record TitleReading(
        LetterForm form,
        Optional<LocalDate> date,
        List<Sender> senders,
        List<Addressee> addressees,
        Language language) {

    /** Makes the lists immutable. */
    public TitleReading {
        senders = List.copyOf(senders);
        addressees = List.copyOf(addressees);
    }
}
