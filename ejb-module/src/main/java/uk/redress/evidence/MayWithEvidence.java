package uk.redress.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.redress.access.Actor;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;

/** Who may do what with one piece: the use cases ask here, and the pages show what it allows. */
@ApplicationScoped
class MayWithEvidence {

    static final String NOT_TO_OPEN =
            "This evidence is marked sensitive. The programme office, whoever gave it and whoever leads what it backs can open it.";

    private static final Set<Role> GIVE =
            Set.of(Role.PROGRAMME_OFFICE, Role.LEAD, Role.SERVICE_MANAGER, Role.COMPLAINTS_MANAGER, Role.OFFICER);
    private static final Set<Role> LOOK = Set.of(Role.PROGRAMME_OFFICE, Role.LEAD, Role.SERVICE_MANAGER);

    @Inject
    PiecesOfEvidence pieces;

    @Inject
    Subjects subjects;

    @Inject
    CurrentActor current;

    Sight sight() {
        Actor actor = current.actor();
        boolean asks = !actor.isTheSystem() && !actor.is(Role.PROGRAMME_OFFICE) && !actor.is(Role.AUDITOR);
        return Sight.of(actor, asks ? subjects.ledBy(actor.account()) : Set.of());
    }

    /** @throws Refused unless it is the programme office, whoever gave it, or whoever leads what it backs */
    void mustBeTheirs(PieceOfEvidence piece) {
        Actor actor = current.actor();
        if (!actor.is(Role.PROGRAMME_OFFICE) && !pieces.isGivenBy(piece, actor.account()) && !leads(piece)) {
            throw new Refused(
                    "Only the programme office, whoever gave this evidence and whoever leads what it backs can do that.");
        }
    }

    /** @throws Refused when it is sensitive and not theirs to open */
    void mustBeAbleToOpen(PieceOfEvidence piece) {
        if (!pieces.isOpenTo(piece, sight())) {
            throw new Refused(NOT_TO_OPEN);
        }
    }

    /** @throws Refused as {@link #refusalToReview} says */
    void mustBeAbleToReview(PieceOfEvidence piece) {
        refusalToReview(pieces.isGivenBy(piece, current.actor().account()), leads(piece))
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
    }

    /** Nobody marks their own work. */
    static Optional<Refusal> refusalToReview(boolean gaveIt, boolean leadsIt) {
        if (gaveIt) {
            return Optional.of(new Refusal("You gave this evidence. Somebody else has to look at it."));
        }
        if (leadsIt) {
            return Optional.of(new Refusal("You lead what this evidence backs. Somebody else has to look at it."));
        }
        return Optional.empty();
    }

    boolean give() {
        return GIVE.contains(Objects.requireNonNull(current.actor().role()));
    }

    /** For the page that offers it; the use cases look again. */
    WhatMayBeDone with(String reference) {
        PieceOfEvidence piece = pieces.called(reference);
        Actor actor = current.actor();
        boolean gave = pieces.isGivenBy(piece, actor.account());
        boolean leads = leads(piece);
        boolean gives = actor.is(Role.PROGRAMME_OFFICE)
                || ((gave || leads) && GIVE.contains(Objects.requireNonNull(actor.role())));
        boolean reviews = LOOK.contains(Objects.requireNonNull(actor.role()))
                && refusalToReview(gave, leads).isEmpty()
                && pieces.isOpenTo(piece, sight());
        return new WhatMayBeDone(gives && piece.stands(), reviews && piece.stands());
    }

    private boolean leads(PieceOfEvidence piece) {
        return !Collections.disjoint(subjects.ledBy(current.actor().account()), pieces.subjects(piece));
    }
}
