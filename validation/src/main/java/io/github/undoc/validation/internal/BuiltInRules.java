package io.github.undoc.validation.internal;

import io.github.undoc.validation.ArchiveRule;
import io.github.undoc.validation.Rule;
import io.github.undoc.validation.internal.rule.agenda.AgendaItemExpected;
import io.github.undoc.validation.internal.rule.agenda.AgendaItemMissing;
import io.github.undoc.validation.internal.rule.agenda.AgendaItemNotRequested;
import io.github.undoc.validation.internal.rule.agenda.AgendaItemNumberInvalid;
import io.github.undoc.validation.internal.rule.agenda.AgendaItemOrder;
import io.github.undoc.validation.internal.rule.agenda.AgendaItemRepeated;
import io.github.undoc.validation.internal.rule.agenda.AgendaListNoteMissing;
import io.github.undoc.validation.internal.rule.agenda.AgendaTitleMissing;
import io.github.undoc.validation.internal.rule.agenda.AgendaTitleWithoutItem;
import io.github.undoc.validation.internal.rule.agenda.ArabicItemNumber;
import io.github.undoc.validation.internal.rule.agenda.CouncilItemNamed;
import io.github.undoc.validation.internal.rule.agenda.RequestedItemNotInMasthead;
import io.github.undoc.validation.internal.rule.agenda.SubItemMismatch;
import io.github.undoc.validation.internal.rule.annex.AnnexEmpty;
import io.github.undoc.validation.internal.rule.annex.AnnexLevel;
import io.github.undoc.validation.internal.rule.annex.AnnexMissing;
import io.github.undoc.validation.internal.rule.annex.AnnexNumberGap;
import io.github.undoc.validation.internal.rule.annex.AnnexNumberNeedless;
import io.github.undoc.validation.internal.rule.annex.AnnexNumberOrder;
import io.github.undoc.validation.internal.rule.annex.AnnexNumberRepeated;
import io.github.undoc.validation.internal.rule.annex.AnnexNumberStyleMixed;
import io.github.undoc.validation.internal.rule.annex.AnnexTitleMissing;
import io.github.undoc.validation.internal.rule.annex.AnnexUnannounced;
import io.github.undoc.validation.internal.rule.annex.AnnexUnnumbered;
import io.github.undoc.validation.internal.rule.archive.ArchiveAnnexCountDiffers;
import io.github.undoc.validation.internal.rule.archive.ArchiveBaseMissing;
import io.github.undoc.validation.internal.rule.archive.ArchiveDateConflict;
import io.github.undoc.validation.internal.rule.archive.ArchiveDuplicate;
import io.github.undoc.validation.internal.rule.archive.ArchiveItemsDiffer;
import io.github.undoc.validation.internal.rule.archive.ArchiveJobNumberRepeated;
import io.github.undoc.validation.internal.rule.archive.ArchiveJointSymbolDiffers;
import io.github.undoc.validation.internal.rule.archive.ArchiveModificationGap;
import io.github.undoc.validation.internal.rule.archive.ArchiveNumberGap;
import io.github.undoc.validation.internal.rule.archive.ArchiveOriginalDiffers;
import io.github.undoc.validation.internal.rule.date.AnnexIssuedAfterLetter;
import io.github.undoc.validation.internal.rule.date.AnnexLabelDateMismatch;
import io.github.undoc.validation.internal.rule.date.DateBeforeUnitedNations;
import io.github.undoc.validation.internal.rule.date.LetterAfterMastheadDate;
import io.github.undoc.validation.internal.rule.date.LetterDateMissing;
import io.github.undoc.validation.internal.rule.date.LetterLongBeforeMastheadDate;
import io.github.undoc.validation.internal.rule.date.MastheadDateUnreal;
import io.github.undoc.validation.internal.rule.footnote.FootnoteCallWithoutNote;
import io.github.undoc.validation.internal.rule.footnote.FootnoteEmpty;
import io.github.undoc.validation.internal.rule.footnote.FootnoteIdRepeated;
import io.github.undoc.validation.internal.rule.footnote.FootnoteMarkMismatch;
import io.github.undoc.validation.internal.rule.footnote.FootnoteNumberGap;
import io.github.undoc.validation.internal.rule.footnote.FootnoteStarSequence;
import io.github.undoc.validation.internal.rule.footnote.FootnoteWithoutCall;
import io.github.undoc.validation.internal.rule.footnote.SubmissionLanguageWithoutAnnex;
import io.github.undoc.validation.internal.rule.language.AnnexOriginalMarkContradicted;
import io.github.undoc.validation.internal.rule.language.AnnexOriginalMarkMissing;
import io.github.undoc.validation.internal.rule.language.OriginalLanguageMissing;
import io.github.undoc.validation.internal.rule.language.OriginalLanguageRepeated;
import io.github.undoc.validation.internal.rule.language.OriginalLanguageUnofficial;
import io.github.undoc.validation.internal.rule.language.ScriptMismatch;
import io.github.undoc.validation.internal.rule.language.VersionLanguageMismatch;
import io.github.undoc.validation.internal.rule.language.VersionLineMissing;
import io.github.undoc.validation.internal.rule.language.VersionLineNeedless;
import io.github.undoc.validation.internal.rule.letter.AddresseeMissing;
import io.github.undoc.validation.internal.rule.letter.AddresseeOrder;
import io.github.undoc.validation.internal.rule.letter.AddresseeOrganMismatch;
import io.github.undoc.validation.internal.rule.letter.AddresseeRepeated;
import io.github.undoc.validation.internal.rule.letter.IdenticalLettersOneAddressee;
import io.github.undoc.validation.internal.rule.letter.LetterBodyMissing;
import io.github.undoc.validation.internal.rule.letter.LetterSeveralAddressees;
import io.github.undoc.validation.internal.rule.letter.LetterTitleMissing;
import io.github.undoc.validation.internal.rule.letter.LetterUnsigned;
import io.github.undoc.validation.internal.rule.letter.MastheadOrganNotRequested;
import io.github.undoc.validation.internal.rule.letter.NoteVerbaleSigned;
import io.github.undoc.validation.internal.rule.letter.ObserverOfficeMismatch;
import io.github.undoc.validation.internal.rule.letter.RequestedOrganNotInMasthead;
import io.github.undoc.validation.internal.rule.letter.SenderMissing;
import io.github.undoc.validation.internal.rule.letter.SenderOfficeMismatch;
import io.github.undoc.validation.internal.rule.letter.SenderSignatoryCount;
import io.github.undoc.validation.internal.rule.letter.SignatoryOrder;
import io.github.undoc.validation.internal.rule.letter.SignatoryUnnamed;
import io.github.undoc.validation.internal.rule.letter.SignatureMarkMissing;
import io.github.undoc.validation.internal.rule.letter.StateNameOutdated;
import io.github.undoc.validation.internal.rule.masthead.AssemblySessionDate;
import io.github.undoc.validation.internal.rule.masthead.CouncilYearDateMismatch;
import io.github.undoc.validation.internal.rule.masthead.HumanRightsCouncilSessionDate;
import io.github.undoc.validation.internal.rule.masthead.JobNumberLanguage;
import io.github.undoc.validation.internal.rule.masthead.JobNumberYear;
import io.github.undoc.validation.internal.rule.masthead.MastheadDateMissing;
import io.github.undoc.validation.internal.rule.masthead.MastheadDistributionMissing;
import io.github.undoc.validation.internal.rule.masthead.MastheadOrganMissing;
import io.github.undoc.validation.internal.rule.masthead.MastheadSymbolMissing;
import io.github.undoc.validation.internal.rule.masthead.SessionNamedTwice;
import io.github.undoc.validation.internal.rule.masthead.SessionOrganMissing;
import io.github.undoc.validation.internal.rule.masthead.SpecialSessionDate;
import io.github.undoc.validation.internal.rule.masthead.YearSessionDate;
import io.github.undoc.validation.internal.rule.text.HeadingEmpty;
import io.github.undoc.validation.internal.rule.text.HiddenCharacter;
import io.github.undoc.validation.internal.rule.text.ParagraphNumberGap;
import io.github.undoc.validation.internal.rule.text.PresentationForms;
import io.github.undoc.validation.internal.rule.text.ReplacementCharacter;
import io.github.undoc.validation.internal.rule.text.WronglyDecoded;
import java.util.List;

/** The rules that come with the library, by theme and name. */
public final class BuiltInRules {

    private static final List<Rule> RULES = List.of(
            new AssemblySessionDate(),
            new CouncilYearDateMismatch(),
            new HumanRightsCouncilSessionDate(),
            new JobNumberLanguage(),
            new JobNumberYear(),
            new MastheadDateMissing(),
            new MastheadDistributionMissing(),
            new MastheadOrganMissing(),
            new MastheadSymbolMissing(),
            new SessionNamedTwice(),
            new SessionOrganMissing(),
            new SpecialSessionDate(),
            new YearSessionDate(),
            new AnnexIssuedAfterLetter(),
            new AnnexLabelDateMismatch(),
            new DateBeforeUnitedNations(),
            new LetterAfterMastheadDate(),
            new LetterDateMissing(),
            new LetterLongBeforeMastheadDate(),
            new MastheadDateUnreal(),
            new AnnexOriginalMarkContradicted(),
            new AnnexOriginalMarkMissing(),
            new OriginalLanguageMissing(),
            new OriginalLanguageRepeated(),
            new OriginalLanguageUnofficial(),
            new ScriptMismatch(),
            new VersionLanguageMismatch(),
            new VersionLineMissing(),
            new VersionLineNeedless(),
            new AgendaItemExpected(),
            new AgendaItemMissing(),
            new AgendaItemNotRequested(),
            new AgendaItemNumberInvalid(),
            new AgendaItemOrder(),
            new AgendaItemRepeated(),
            new AgendaListNoteMissing(),
            new AgendaTitleMissing(),
            new AgendaTitleWithoutItem(),
            new ArabicItemNumber(),
            new CouncilItemNamed(),
            new RequestedItemNotInMasthead(),
            new SubItemMismatch(),
            new AddresseeMissing(),
            new AddresseeOrder(),
            new AddresseeOrganMismatch(),
            new AddresseeRepeated(),
            new IdenticalLettersOneAddressee(),
            new LetterBodyMissing(),
            new LetterSeveralAddressees(),
            new LetterTitleMissing(),
            new LetterUnsigned(),
            new MastheadOrganNotRequested(),
            new NoteVerbaleSigned(),
            new ObserverOfficeMismatch(),
            new RequestedOrganNotInMasthead(),
            new SenderMissing(),
            new SenderOfficeMismatch(),
            new SenderSignatoryCount(),
            new SignatoryOrder(),
            new SignatoryUnnamed(),
            new SignatureMarkMissing(),
            new StateNameOutdated(),
            new AnnexEmpty(),
            new AnnexLevel(),
            new AnnexMissing(),
            new AnnexNumberGap(),
            new AnnexNumberNeedless(),
            new AnnexNumberOrder(),
            new AnnexNumberRepeated(),
            new AnnexNumberStyleMixed(),
            new AnnexTitleMissing(),
            new AnnexUnannounced(),
            new AnnexUnnumbered(),
            new FootnoteCallWithoutNote(),
            new FootnoteEmpty(),
            new FootnoteIdRepeated(),
            new FootnoteMarkMismatch(),
            new FootnoteNumberGap(),
            new FootnoteStarSequence(),
            new FootnoteWithoutCall(),
            new SubmissionLanguageWithoutAnnex(),
            new HeadingEmpty(),
            new HiddenCharacter(),
            new ParagraphNumberGap(),
            new PresentationForms(),
            new ReplacementCharacter(),
            new WronglyDecoded());

    private static final List<ArchiveRule> ARCHIVE_RULES = List.of(
            new ArchiveAnnexCountDiffers(),
            new ArchiveBaseMissing(),
            new ArchiveDateConflict(),
            new ArchiveDuplicate(),
            new ArchiveItemsDiffer(),
            new ArchiveJobNumberRepeated(),
            new ArchiveJointSymbolDiffers(),
            new ArchiveModificationGap(),
            new ArchiveNumberGap(),
            new ArchiveOriginalDiffers());

    private BuiltInRules() {}

    /**
     * Returns the rules for documents.
     *
     * @return all of them, whatever their set
     */
    public static List<Rule> rules() {
        return RULES;
    }

    /**
     * Returns the rules for archives.
     *
     * @return all of them
     */
    public static List<ArchiveRule> archiveRules() {
        return ARCHIVE_RULES;
    }
}
