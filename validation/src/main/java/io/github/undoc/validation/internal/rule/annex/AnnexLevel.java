package io.github.undoc.validation.internal.rule.annex;

import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;

/**
 * An enclosure belongs to an annex, and an appendix to an annex or an enclosure.
 */
public final class AnnexLevel extends BuiltInRule {

    /** Makes the rule. */
    public AnnexLevel() {
        super("annex-level", Severity.NOTE, "Reference rule ANX-04: annex, enclosure, appendix");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        for (int i = 0; i < document.annexes().size(); i++) {
            Annex annex = document.annexes().get(i);
            if (annex.kind() == AnnexKind.APPENDIX) {
                findings.at("/annexes/" + i)
                        .span(annex.span())
                        .words(annex.label().orElse(""))
                        .found(annex.kind().key())
                        .expected(AnnexKind.ANNEX.key())
                        .add();
            }
            inside(annex, findings);
        }
    }

    private static void inside(Annex outer, Findings findings) {
        for (int i = 0; i < outer.annexes().size(); i++) {
            Annex inner = outer.annexes().get(i);
            if (inner.kind() == AnnexKind.ANNEX && outer.kind() != AnnexKind.ANNEX) {
                findings.at(inner)
                        .span(inner.span())
                        .words(inner.label().orElse(""))
                        .found(inner.kind().key())
                        .expected(AnnexKind.APPENDIX.key())
                        .add();
            }
            inside(inner, findings);
        }
    }
}
