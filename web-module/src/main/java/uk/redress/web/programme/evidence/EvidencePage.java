package uk.redress.web.programme.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.evidence.PieceOnFile;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.evidence.WhatMayBeDone;

/** One piece of evidence where the address names one, else the list of them. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // read when first asked for
public class EvidencePage {

    @Inject
    ReadingEvidence reading;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private PieceOnFile piece;
    private WhatMayBeDone may;

    public String getPart() {
        return reference == null ? "list" : "piece";
    }

    public PieceOnFile getPiece() {
        if (piece == null) {
            piece = reading.called(reference == null ? "" : reference);
        }
        return piece;
    }

    public WhatMayBeDone getMay() {
        if (may == null) {
            may = reading.mayBeDone(getPiece().reference());
        }
        return may;
    }

    public List<HistoryLine> getHistory() {
        return getPiece().history().stream().map(HistoryLine::new).toList();
    }
}
