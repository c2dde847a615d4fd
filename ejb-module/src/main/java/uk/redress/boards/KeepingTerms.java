package uk.redress.boards;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** The terms of reference of a body: each edition is kept, and each quarter somebody looks whether they still fit. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class KeepingTerms {

    @Inject
    Bodies bodies;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    public void adopt(String reference, long seen, String text, LocalDate agreedOn, @Nullable String minute) {
        today.mustHaveCome(agreedOn);
        String terms = TextLength.PAGES.needed(text, "the terms of reference");
        String under = TextLength.LINE.ifAny(minute, "the minute");
        Body body = bodies.atWork(reference, seen);
        InOrder.mustFollow(
                "Agreeing this edition",
                agreedOn,
                "the one before",
                bodies.termsAgreed(body).orElse(null));
        bodies.terms(body, terms, agreedOn, under);
        happened.fire(
                Happening.of(reference, "body.termsAgreed").with("on", agreedOn).with("minute", under));
    }

    /** @param outcome what the look at them led to: they still fit, or what is to be changed */
    public void reviewed(String reference, long seen, LocalDate on, String outcome, @Nullable String minute) {
        today.mustHaveCome(on);
        String found = TextLength.PASSAGE.needed(outcome, "what the review led to");
        String under = TextLength.LINE.ifAny(minute, "the minute");
        Body body = bodies.atWork(reference, seen);
        LocalDate agreed = bodies.termsAgreed(body)
                .orElseThrow(
                        () -> new Refused("There are no terms of reference yet. Enter them first, then review them."));
        InOrder.mustFollow("The review", on, "agreeing the terms", agreed);
        bodies.termsReviewed(body, on, found, under, current.actor().name());
        happened.fire(Happening.of(reference, "body.termsReviewed")
                .because(found)
                .with("on", on)
                .with("minute", under));
    }
}
