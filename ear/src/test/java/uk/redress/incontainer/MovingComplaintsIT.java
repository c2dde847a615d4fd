package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.repository.DeploymentBuilder;
import org.flowable.engine.repository.ProcessDefinition;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.clock.Today;
import uk.redress.complaints.Step;
import uk.redress.complaints.WithdrawingComplaints;
import uk.redress.complaints.investigation.RequestingStageTwo;
import uk.redress.complaints.investigation.StageTwoRequest;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;
import uk.redress.work.CheckingStates;
import uk.redress.work.LookingAtProcesses;
import uk.redress.work.Move;
import uk.redress.work.MoveReport;
import uk.redress.work.MovingManyComplaints;
import uk.redress.work.MovingToCurrentDiagrams;
import uk.redress.work.ProcessPicture;

/** An installation that was upgraded: complaints began on the diagrams of an earlier release, new ones came after. */
@ExtendWith(ArquillianExtension.class)
class MovingComplaintsIT {

    private static final String RELEASED = "/released/2026-11-22/";

    @Inject
    SignedIn signedIn;

    @Inject
    Rows rows;

    @Inject
    StageOneWalk walk;

    @Inject
    RepositoryService diagrams;

    @Inject
    MovingToCurrentDiagrams moving;

    @Inject
    MovingManyComplaints many;

    @Inject
    RequestingStageTwo requesting;

    @Inject
    WithdrawingComplaints withdrawing;

    @Inject
    LookingAtProcesses looking;

    @Inject
    CheckingStates states;

    @Inject
    Today today;

    /** Begins a complaint while the diagrams of the earlier release are the current ones, then upgrades. */
    private ComplaintNumber fromBeforeTheUpgrade(Walk walked) throws Exception {
        String current = currentDeployment();
        DeploymentBuilder released = diagrams.createDeployment().name("An earlier release");
        for (String diagram : List.of("childrens-complaint.bpmn20.xml", "local-resolution.bpmn20.xml")) {
            try (InputStream file = MovingComplaintsIT.class.getResourceAsStream(RELEASED + diagram)) {
                released.addInputStream(diagram, file);
            }
        }
        released.deploy();
        try {
            return walked.begin();
        } finally {
            deployAgain(current);
        }
    }

    private interface Walk {
        ComplaintNumber begin() throws Exception;
    }

    private String currentDeployment() {
        return diagrams.createProcessDefinitionQuery()
                .processDefinitionKey("childrens-complaint")
                .latestVersion()
                .singleResult()
                .getDeploymentId();
    }

    private void deployAgain(String deployment) throws IOException {
        DeploymentBuilder upgrade = diagrams.createDeployment().name("Redress");
        for (String diagram : diagrams.getDeploymentResourceNames(deployment)) {
            try (InputStream file = diagrams.getResourceAsStream(deployment, diagram)) {
                upgrade.addInputStream(diagram, file);
            }
        }
        upgrade.deploy();
    }

    private Move move(ComplaintNumber number) throws Exception {
        return signedIn.as("admin", () -> moving.move(number));
    }

    private void requestStageTwo(ComplaintNumber number) throws Exception {
        walk.as(
                "officer",
                () -> requesting.request(
                        number,
                        walk.seen(number),
                        new StageTwoRequest(today.date(), "Telephone", null, "Agreed"),
                        null));
    }

    private List<String> timersOf(ComplaintNumber number) {
        return rows.texts(
                "select t.duedate_::text from flowable.act_ru_timer_job t"
                        + " join flowable.act_ru_execution p on p.id_ = t.process_instance_id_ where p.business_key_ = ?",
                number.value());
    }

    private List<String> versionsOf(ComplaintNumber number) {
        return rows
                .texts(
                        "select distinct proc_def_id_ from flowable.act_ru_execution e where e.root_proc_inst_id_ ="
                                + " (select id_ from flowable.act_ru_execution where business_key_ = ? and id_ = root_proc_inst_id_)",
                        number.value())
                .stream()
                .map(diagrams::getProcessDefinition)
                .map(ProcessDefinition::getDeploymentId)
                .distinct()
                .toList();
    }

    private List<String> acts(ComplaintNumber number) {
        return rows.texts("select act from journal_entry where subject = ? order by id", number.value());
    }

    @Test
    void a_complaint_from_before_the_upgrade_goes_to_stage_two_once_it_has_been_moved() throws Exception {
        ComplaintNumber number = fromBeforeTheUpgrade(walk::waitingForItsAnswer);
        List<String> timers = timersOf(number);
        assertThat(timers).hasSize(1);
        assertThatThrownBy(() -> requestStageTwo(number))
                .isInstanceOf(Refused.class)
                .hasMessage("This complaint still runs on an earlier version of the diagram."
                        + " An administrator has to move it first.");

        Move moved = move(number);

        assertThat(moved.opened()).containsExactly("The complainant asks for stage 2", "The Ombudsman takes it up");
        assertThat(timersOf(number)).isEqualTo(timers);
        assertThat(versionsOf(number)).containsExactly(currentDeployment());
        assertThat(acts(number)).endsWith("complaint.assigned", "process.moved");
        requestStageTwo(number);
        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ACCEPT_STAGE_TWO);
        assertThat(signedIn.as("officer", () -> looking.of(number)))
                .extracting(ProcessPicture::name)
                .containsExactly("A children's complaint", "Local resolution (stage 1)", "Investigation (stage 2)");
        assertThat(signedIn.as("admin", states::disagreements)).isEmpty();
    }

    @Test
    void a_complaint_that_was_answered_before_the_upgrade_goes_to_stage_two_once_it_has_been_moved() throws Exception {
        ComplaintNumber number = fromBeforeTheUpgrade(walk::answered);

        move(number);
        requestStageTwo(number);

        assertThat(walk.open("officer", number).step()).isEqualTo(Step.ACCEPT_STAGE_TWO);
    }

    @Test
    void a_moved_complaint_can_be_withdrawn() throws Exception {
        ComplaintNumber number = fromBeforeTheUpgrade(walk::waitingForItsAnswer);

        move(number);
        walk.as(
                "officer",
                () -> withdrawing.withdraw(number, walk.seen(number), walk.wish("They are content"), walk.letter()));

        assertThat(walk.open("officer", number).isClosed()).isTrue();
        assertThat(timersOf(number)).isEmpty();
        assertThat(versionsOf(number)).isEmpty();
    }

    @Test
    void all_that_are_behind_are_moved_one_by_one_and_none_twice() throws Exception {
        ComplaintNumber number = fromBeforeTheUpgrade(walk::waitingForItsAnswer);
        List<Move> plan = signedIn.as("admin", moving::dryRun);
        assertThat(plan).extracting(Move::complaint).contains(number.value());
        assertThat(versionsOf(number)).doesNotContain(currentDeployment());

        MoveReport report = signedIn.as("admin", () -> many.move(10_000));

        // a timer that rings in another complaint at that moment leaves that one for the next time
        assertThat(report.moved()).isPositive();
        assertThat(report.left())
                .noneSatisfy(left -> assertThat(left.complaint()).isEqualTo(number.value()));
        assertThat(versionsOf(number)).containsOnly(currentDeployment());
        signedIn.as("admin", () -> many.move(10_000));
        assertThat(signedIn.as("admin", moving::whereComplaintsWait))
                .allSatisfy(place -> assertThat(place.current()).isTrue());
        assertThat(signedIn.as("admin", states::disagreements)).isEmpty();
    }

    @Test
    void only_an_administrator_moves_complaints() {
        assertThatThrownBy(() -> signedIn.as("complaints.manager", moving::dryRun))
                .isInstanceOf(EJBAccessException.class);
    }
}
