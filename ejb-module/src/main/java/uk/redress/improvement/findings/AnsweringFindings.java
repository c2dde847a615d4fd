package uk.redress.improvement.findings;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.improvement.ArrangingActions;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** The lead of an action, or the programme office, says which findings it answers: more than was thought, or others. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, PROGRAMME_OFFICE, LEAD})
public class AnsweringFindings {

    @Inject
    ArrangingActions arranging;

    @Inject
    Answers answers;

    @Inject
    Event<Happening> happened;

    /**
     * @param seen the version of the page
     * @param references all that it answers from now on
     * @throws Refused when it would answer nothing, or was dropped, or the person neither leads it nor keeps the plans
     * @throws ChangedMeanwhile when somebody has changed the action since
     */
    public void answers(String action, long seen, List<String> references) {
        long id = arranging.toAnswer(action, seen);
        List<String> before = answers.of(id);
        answers.are(id, references);
        answers.noLonger(
                id, before.stream().filter(one -> !references.contains(one)).toList());
        happened.fire(Happening.of(action, "action.answers").with("findings", String.join(", ", references)));
    }
}
