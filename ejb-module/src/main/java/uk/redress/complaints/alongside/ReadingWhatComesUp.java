package uk.redress.complaints.alongside;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.Actor;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.access.Visibility;
import uk.redress.clock.Today;
import uk.redress.kernel.ComplaintNumber;

/**
 * What has come up beside the course for the person who looks: for the complaints team of every complaint, for everybody
 * the answers they wait for. It stands beside the work list also when the complaint itself is closed.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingWhatComesUp {

    private static final String COMES_UP = """
            select c.number, up.what, up.since
              from (select complaint_id, 'ANSWER_OVERDUE' as what, wanted_by as since from input_request
                     where answered_on is null and withdrawn_on is null and wanted_by < :today and asked_by_id = :me
                    union all
                    select complaint_id, 'POINTS_TO_TELL', decided_on from proceedings p
                     where :team and told_on is null
                       and exists (select 1 from proceedings_point w where w.proceedings_id = p.id)
                    union all
                    select complaint_id, 'PROCEEDINGS_REVIEW', review_on from proceedings
                     where :team and ended_on is null and review_on <= :today
                    union all
                    select complaint_id, 'RESTRICTION_REVIEW', review_on from contact_restriction
                     where :team and ended_on is null and review_on <= :today
                    union all
                    select complaint_id,
                           case when offered_on is null then 'PAYMENT_TO_OFFER' else 'PAYMENT_TO_MAKE' end,
                           case when offered_on is null then approved_on else accepted_on end
                      from remedy
                     where :team and kind = 'PAYMENT' and approved_on is not null and refused_on is null and done_on is null
                       and (offered_on is null or accepted_on is not null)) up
              join complaint c on c.id = up.complaint_id
             where %s
             order by up.since, c.number, up.what limit :most""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    /**
     * What has waited longest first.
     *
     * @param most how many at the most; a page has room for so many
     */
    public List<ComingUp> mine(int most) {
        Actor actor = current.actor();
        Visibility sight = current.visibility();
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(COMES_UP.formatted(sight.condition("c")), Tuple.class)
                .setParameter("me", actor.account())
                .setParameter("team", actor.is(Role.OFFICER) || actor.is(Role.COMPLAINTS_MANAGER))
                .setParameter("today", today.date())
                .setParameter("most", most);
        return sight.bind(query)
                .getResultStream()
                .map(row -> new ComingUp(
                        new ComplaintNumber(row.get("number", String.class)),
                        ComingUp.What.valueOf(row.get("what", String.class)),
                        row.get("since", LocalDate.class)))
                .toList();
    }
}
