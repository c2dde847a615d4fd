package uk.redress.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.LetterRecords;
import uk.redress.complaints.SentLetter;
import uk.redress.kernel.ComplaintNumber;

/** Keeps a letter for the step of the procedure that needed it. */
@ApplicationScoped
class KeepingLetters implements LetterRecords {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    @Override
    public void keep(ComplaintNumber number, LetterKind kind, SentLetter letter) {
        entities.persist(new Letter(number, kind, letter, current.actor().account(), today.now()));
    }
}
