package uk.redress.web.programme.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.evidence.PieceOnFile;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.evidence.WhatMayBeDone;
import uk.redress.web.shell.Wording;

/** The piece a form is about, as it was when the page was opened. */
@Dependent
@SuppressWarnings("NullAway.Init") // every page opens it before anything else
public class EvidenceInHand implements Serializable {

    @Inject
    ReadingEvidence reading;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private PieceOnFile piece;
    private WhatMayBeDone may;
    private long seen;

    void open() {
        piece = reading.called(address == null ? "" : address);
        may = reading.mayBeDone(piece.reference());
        seen = piece.version();
    }

    /** Says what was done, and goes back to the piece. */
    void done(String key) {
        Messages.addFlashGlobalInfo("{0}", Wording.of(key, piece.reference()));
        Faces.redirect("programme/evidence/%s", piece.reference());
    }

    String reference() {
        return piece.reference();
    }

    public PieceOnFile getPiece() {
        return piece;
    }

    public WhatMayBeDone getMay() {
        return may;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
