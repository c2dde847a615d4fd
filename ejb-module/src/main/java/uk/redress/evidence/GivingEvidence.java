package uk.redress.evidence;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Takes evidence in, its revisions, what it backs and how it is marked; and takes it back, which deletes nothing. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, LEAD, SERVICE_MANAGER, COMPLAINTS_MANAGER, OFFICER})
public class GivingEvidence {

    @Inject
    PiecesOfEvidence pieces;

    @Inject
    KeepingFiles files;

    @Inject
    MayWithEvidence may;

    @Inject
    Subjects subjects;

    @Inject
    Readings readings;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * @param backs what it is given for; may be empty
     * @return its reference
     * @throws Refused when the file is not welcome, there is no such reading, or it is of a day that has not come
     */
    public String give(Description description, Content content, Marking marking, Collection<SubjectReference> backs) {
        description.mustBeOfThePast(today.date());
        new LinkedHashSet<>(backs).forEach(subjects::mustExist);
        Held held = kept(content);
        long by = current.actor().account();
        NumberTaken number = pieces.nextNumberOf(today.date().getYear());
        Instant at = today.now();
        PieceOfEvidence piece = new PieceOfEvidence(number, content.kind(), marking, description, by, at);
        pieces.add(piece);
        pieces.addRevision(piece, description, held, null, by, at);
        pieces.addMarking(piece, null, by, at);
        happened.fire(Happening.of(piece.reference(), "evidence.given")
                .with("title", description.title())
                .with("day", description.day())
                .with("hash", held.hash()));
        for (SubjectReference subject : new LinkedHashSet<>(backs)) {
            link(piece, subject, "Given for it.");
        }
        return piece.reference();
    }

    /**
     * Adds a revision, which waits to be looked at; those before it stay.
     *
     * @param content empty where only what is said of it is put right
     * @param changed what is different from the one before
     * @throws ChangedMeanwhile when somebody changed the piece since the page was opened
     * @throws NotFound when there is none of that reference
     * @throws Refused when it was withdrawn, or is nobody's business who tries
     */
    public void revise(
            String reference, long seen, Description description, Optional<Content> content, String changed) {
        String difference = TextLength.PASSAGE.needed(changed, "what has changed");
        description.mustBeOfThePast(today.date());
        PieceOfEvidence piece = theirs(reference, seen);
        Held before = pieces.held(piece);
        Held held = content.map(this::kept).orElse(before);
        piece.revised(description, content.map(Content::kind).orElse(piece.kind()));
        pieces.addRevision(piece, description, held, difference, current.actor().account(), today.now());
        happened.fire(Happening.of(reference, "evidence.revised")
                .because(difference)
                .with("revision", piece.revision())
                .with("hash", held.hash())
                .with("content", before.hash().equals(held.hash()) ? "the same" : "another"));
    }

    /** @throws Refused when it backs that already, or there is no such thing */
    public void link(String reference, long seen, SubjectReference subject, String why) {
        String reason = TextLength.PASSAGE.needed(why, "what it shows of " + subject);
        subjects.mustExist(subject);
        link(theirs(reference, seen), subject, reason);
    }

    /** @throws Refused when it does not back that */
    public void unlink(String reference, long seen, SubjectReference subject, String why) {
        String reason = TextLength.PASSAGE.needed(why, "why it does not back " + subject + " any more");
        PieceOfEvidence piece = theirs(reference, seen);
        long link = pieces.link(piece, subject)
                .orElseThrow(() -> new Refused("%s does not back %s.".formatted(reference, subject)));
        piece.unlinked();
        pieces.unlink(link, reason, current.actor().account(), today.now());
        happened.fire(
                Happening.of(reference, "evidence.unlinked").because(reason).with("subject", subject));
    }

    /** Says anew who may open it; that holds from now on, for every revision. */
    public void mark(String reference, long seen, Marking marking, String why) {
        String reason = TextLength.PASSAGE.needed(why, "why it is marked so");
        PieceOfEvidence piece = theirs(reference, seen);
        piece.marked(marking);
        pieces.addMarking(piece, reason, current.actor().account(), today.now());
        happened.fire(Happening.of(reference, "evidence.marked").because(reason).with("marking", marking));
    }

    /** Takes it back. It stays to be seen, with the reason, and backs nothing any more. */
    public void withdraw(String reference, long seen, String why) {
        String reason = TextLength.PASSAGE.needed(why, "why it is withdrawn");
        PieceOfEvidence piece = theirs(reference, seen);
        piece.withdrawn();
        pieces.addWithdrawal(piece, reason, current.actor().account(), today.now());
        happened.fire(Happening.of(reference, "evidence.withdrawn").because(reason));
    }

    private PieceOfEvidence theirs(String reference, long seen) {
        PieceOfEvidence piece = pieces.toChange(reference, seen);
        may.mustBeTheirs(piece);
        return piece;
    }

    private void link(PieceOfEvidence piece, SubjectReference subject, String why) {
        if (pieces.link(piece, subject).isPresent()) {
            throw new Refused("%s backs %s already.".formatted(piece.reference(), subject));
        }
        piece.linked();
        pieces.addLink(piece, subject, why, current.actor().account(), today.now());
        happened.fire(
                Happening.of(piece.reference(), "evidence.linked").because(why).with("subject", subject));
    }

    private Held kept(Content content) {
        if (content instanceof OfferedFile file) {
            return Held.file(files.keep(file));
        }
        return content instanceof OfferedLink link
                ? Held.link(link)
                : Held.reading(readings.onRecord((OfferedReading) content));
    }
}
