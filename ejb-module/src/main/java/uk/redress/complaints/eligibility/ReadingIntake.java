package uk.redress.complaints.eligibility;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;
import static uk.redress.complaints.RowsInSight.read;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import uk.redress.clock.TimeToComplain;
import uk.redress.complaints.RowsInSight;
import uk.redress.complaints.eligibility.IntakeOnFile.DoneOnFile;
import uk.redress.complaints.eligibility.IntakeOnFile.TimeOnFile;
import uk.redress.complaints.freezing.FreezeDecision;
import uk.redress.complaints.qualifying.ActsFor;
import uk.redress.complaints.qualifying.Advocacy;
import uk.redress.complaints.qualifying.AdvocacyAnswer;
import uk.redress.complaints.qualifying.ComplainantFacts;
import uk.redress.complaints.qualifying.Consent;
import uk.redress.complaints.qualifying.InterestDecision;
import uk.redress.complaints.qualifying.QualifyingGroup;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;

/** How a complaint came in, in one statement: most of it is empty for most complaints. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingIntake {

    private static final String INTAKE = """
            select c.received_on, w.complaint_id as who, coalesce(w.anonymous, false) as anonymous, w.qualifies_as, w.acts_for,
                   w.childs_views, w.consent, w.consent_reason, w.unsuitable_reason, w.unsuitable_told_on, w.adjustments,
                   w.preferred_contact, w.advocacy_offered_on, w.advocacy_answer, w.advocacy_reason, w.advocacy_provider,
                   w.advocate_appointed_on,
                   s.sufficient, s.reason as interest_reason, s.decided_by as interest_by, s.decided_on as interest_on,
                   s.childs_views_sought, s.childs_views as interest_views, s.person_notified_on, s.child_told,
                   s.child_told_reason,
                   t.matter_on, t.not_earlier, t.still_fair, t.reason as late_reason, t.adjustments_check, t.decision,
                   t.decided_by as late_by, t.decided_on as late_on, t.decision_reason,
                   a.acted, a.action, a.decided_by as done_by, a.decided_on as done_on,
                   f.change, f.planned_for, f.frozen, f.reason as freeze_reason, f.decided_by as freeze_by,
                   f.decided_on as freeze_on, f.disagreed,
                   (select count(*) from safeguarding_concern k where k.complaint_id = c.id) as concerns
              from complaint c
              left join who_complains w on w.complaint_id = c.id
              left join sufficient_interest s on s.complaint_id = c.id
              left join time_limit t on t.complaint_id = c.id
              left join anonymous_complaint a on a.complaint_id = c.id
              left join lateral (select * from care_change k where k.complaint_id = c.id order by k.id desc limit 1) f on true
             where c.number = :number and %s""";

    @Inject
    RowsInSight rows;

    /** @throws NotFound when there is none of that number that the person who asks may see */
    public IntakeOnFile of(ComplaintNumber number) {
        Tuple row = rows.of(number, INTAKE).findFirst().orElseThrow(() -> new NotFound("Complaint " + number));
        return new IntakeOnFile(
                row.get("anonymous", Boolean.class),
                row.get("who") == null ? null : who(row),
                row.get("sufficient") == null ? null : interest(row),
                row.get("matter_on") == null ? null : time(row),
                row.get("acted") == null ? null : done(row),
                row.get("frozen") == null ? null : freeze(row),
                row.get("concerns", Long.class).intValue());
    }

    private static ComplainantFacts who(Tuple row) {
        return new ComplainantFacts(
                read(row, "qualifies_as", QualifyingGroup::valueOf),
                read(row, "acts_for", ActsFor::valueOf),
                row.get("childs_views", String.class),
                read(row, "consent", Consent::valueOf),
                row.get("consent_reason", String.class),
                row.get("unsuitable_reason", String.class),
                row.get("unsuitable_told_on", LocalDate.class),
                row.get("adjustments", String.class),
                row.get("preferred_contact", String.class),
                new Advocacy(
                        row.get("advocacy_offered_on", LocalDate.class),
                        read(row, "advocacy_answer", AdvocacyAnswer::valueOf),
                        row.get("advocacy_reason", String.class),
                        row.get("advocacy_provider", String.class),
                        row.get("advocate_appointed_on", LocalDate.class)));
    }

    private static InterestDecision interest(Tuple row) {
        return new InterestDecision(
                row.get("sufficient", Boolean.class),
                row.get("interest_reason", String.class),
                row.get("interest_by", String.class),
                row.get("interest_on", LocalDate.class),
                row.get("childs_views_sought", Boolean.class),
                row.get("interest_views", String.class),
                row.get("person_notified_on", LocalDate.class),
                row.get("child_told", Boolean.class),
                row.get("child_told_reason", String.class));
    }

    private static TimeOnFile time(Tuple row) {
        LocalDate matterOn = row.get("matter_on", LocalDate.class);
        Boolean notEarlier = row.get("not_earlier", Boolean.class);
        return new TimeOnFile(
                matterOn,
                TimeToComplain.lastDay(matterOn),
                TimeToComplain.hadPassed(matterOn, row.get("received_on", LocalDate.class)),
                notEarlier == null
                        ? null
                        : new LateAnswers(
                                notEarlier,
                                row.get("still_fair", Boolean.class),
                                row.get("late_reason", String.class),
                                row.get("adjustments_check", String.class)),
                read(row, "decision", LateDecision::valueOf),
                row.get("late_by", String.class),
                row.get("late_on", LocalDate.class),
                row.get("decision_reason", String.class));
    }

    private static DoneOnFile done(Tuple row) {
        return new DoneOnFile(
                new AnonymousAction(row.get("acted", Boolean.class), row.get("action", String.class)),
                row.get("done_by", String.class),
                row.get("done_on", LocalDate.class));
    }

    private static FreezeDecision freeze(Tuple row) {
        return new FreezeDecision(
                row.get("change", String.class),
                row.get("planned_for", LocalDate.class),
                row.get("frozen", Boolean.class),
                row.get("freeze_reason", String.class),
                row.get("freeze_by", String.class),
                row.get("freeze_on", LocalDate.class),
                row.get("disagreed", Boolean.class));
    }
}
