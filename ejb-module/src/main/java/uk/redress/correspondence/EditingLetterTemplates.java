package uk.redress.correspondence;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.Session;
import uk.redress.complaints.LetterKind;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.settings.CouncilLook;

/** The office words its letters itself. Letters already written stay as they are; earlier wordings are in the journal. */
@Stateless
@RolesAllowed(COMPLAINTS_MANAGER)
public class EditingLetterTemplates {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 20_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CouncilLook council;

    @Inject
    Event<Happening> happened;

    public List<LetterTemplate> all() {
        List<Tuple> rows = session()
                .createNativeQuery(
                        "select key, name, subject, body, version from letter_template order by name", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new LetterTemplate(
                        LetterKind.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, Long.class)))
                .toList();
    }

    public LetterTemplate of(LetterKind kind) {
        return all().stream()
                .filter(template -> template.kind() == kind)
                .findAny()
                .orElseThrow(() -> new NotFound("The letter"));
    }

    /** Each gap a template may have, with what stands in it in the example. */
    public Map<String, String> placeholders() {
        Map<String, String> examples = new TreeMap<>();
        examples.put("complainant", "Ms A. Example");
        examples.put("council", council.name());
        examples.put("dueOn", "7 December 2026");
        examples.put("findings", "Point 1: The visits stopped.\nWe found: upheld. Two visits were missed.");
        examples.put("firstDueOn", "23 November 2026");
        examples.put("number", "CS-2026-0001");
        examples.put("reason", "Two teams have to be asked.");
        examples.put("receivedOn", "9 November 2026");
        examples.put("response", "We are sorry. The visits have begun again.");
        examples.put("reviewOn", "22 February 2027");
        examples.put("route", "The corporate complaints procedure");
        examples.put("summary", "The visits stopped.");
        examples.put("today", "22 November 2026");
        examples.put("waiting", "Point 2: The reports were wrong.\nThe court is deciding about them.");
        return examples;
    }

    /**
     * What a letter would look like; changes nothing.
     *
     * @throws Refused as {@link #change} would be
     */
    public DraftLetter preview(String subject, String body) {
        mustBePossible(subject, body);
        Map<String, String> examples = placeholders();
        return new DraftLetter(
                Placeholders.fill(subject, examples),
                Placeholders.fill(body, examples),
                examples.getOrDefault("complainant", ""));
    }

    /**
     * Gives a letter another wording.
     *
     * @param seen the version the form was made from
     * @throws Refused when it is empty, too long, or has a gap that nothing fills
     * @throws ChangedMeanwhile when somebody else has changed it
     */
    public void change(LetterKind kind, String subject, String body, long seen) {
        mustBePossible(subject, body);
        LetterTemplate before = of(kind);
        int changed = session()
                .createNativeMutationQuery("""
                        update letter_template set subject = :subject, body = :body, version = version + 1
                         where key = :key and version = :seen""")
                .setParameter("key", kind.name())
                .setParameter("subject", subject.strip())
                .setParameter("body", body.strip())
                .setParameter("seen", seen)
                .executeUpdate();
        if (changed == 0) {
            throw new ChangedMeanwhile("The letter \u201c" + before.name() + "\u201d", seen);
        }
        happened.fire(Happening.of("letter templates", "letter-template.changed")
                .with("letter", kind)
                .with("subjectBefore", before.subject())
                .with("subject", subject.strip())
                .with("bodyBefore", before.body())
                .with("body", body.strip()));
    }

    private void mustBePossible(String subject, String body) {
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new Refused("Write a subject of at most %d characters.".formatted(LONGEST_SUBJECT));
        }
        if (body.isBlank() || body.length() > LONGEST_BODY) {
            throw new Refused("Write the letter, in at most %,d characters.".formatted(LONGEST_BODY));
        }
        SortedSet<String> unknown = new TreeSet<>(Placeholders.namesIn(subject + " " + body));
        unknown.removeAll(placeholders().keySet());
        if (!unknown.isEmpty()) {
            throw new Refused("Nothing fills the gap ((%s)). Use one of those in the list, or take it out."
                    .formatted(String.join(")), ((", unknown)));
        }
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
