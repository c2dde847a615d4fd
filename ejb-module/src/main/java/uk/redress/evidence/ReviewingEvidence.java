package uk.redress.evidence;

import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Records that somebody looked at a revision, and what they thought of it. Never whoever gave it. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, LEAD, SERVICE_MANAGER})
public class ReviewingEvidence {

    @Inject
    PiecesOfEvidence pieces;

    @Inject
    MayWithEvidence may;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * @param revision the one that was looked at
     * @throws Refused to whoever gave it or leads what it backs, to whoever may not open it, and when a newer one has come
     */
    public void review(String reference, long seen, int revision, boolean accepted, String why) {
        String reason = TextLength.PASSAGE.needed(why, "why it is accepted or not");
        PieceOfEvidence piece = pieces.toChange(reference, seen);
        may.mustBeAbleToReview(piece);
        may.mustBeAbleToOpen(piece);
        piece.reviewed(revision, accepted);
        pieces.addReview(piece, accepted, reason, current.actor().account(), today.now());
        happened.fire(Happening.of(reference, accepted ? "evidence.accepted" : "evidence.notAccepted")
                .because(reason)
                .with("revision", revision));
    }
}
