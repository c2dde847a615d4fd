package uk.redress.samples;

import static uk.redress.samples.SampleSignIn.ASSESSMENT_MANAGER;
import static uk.redress.samples.SampleSignIn.CHILDREN_IN_CARE_MANAGER;
import static uk.redress.samples.SampleSignIn.COMPLAINTS_MANAGER;
import static uk.redress.samples.SampleSignIn.OFFICER;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.clock.Calendars;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.eligibility.Ground;
import uk.redress.complaints.eligibility.LeavingTheProcedure;
import uk.redress.complaints.eligibility.ProcedureCheck;
import uk.redress.complaints.eligibility.ProcedureExit;
import uk.redress.complaints.localresolution.Extending;
import uk.redress.complaints.ombudsman.Remedy;
import uk.redress.kernel.ComplaintNumber;

/** On the first start of a demonstration: one complaint at every step, and some that have ended in every way. */
@Singleton
@Startup
@DependsOn({"MakingDemoAccounts", "Engine"})
@TransactionManagement(TransactionManagementType.BEAN)
public class MakingSamples {

    private static final Logger LOG = LoggerFactory.getLogger(MakingSamples.class);

    @PersistenceContext
    EntityManager entities;

    @Inject
    SampleOffice office;

    @Inject
    SampleInvestigations investigations;

    @Inject
    SampleReviewPanels panels;

    @Inject
    SampleIntake intake;

    @Inject
    SampleAlongside alongside;

    @Inject
    SampleOmbudsman ombudsman;

    @Inject
    SampleIndicators indicators;

    @Inject
    SampleProgramme programme;

    @Inject
    SampleBoards boards;

    @Inject
    SampleReports reports;

    @Inject
    Extending extending;

    @Inject
    LeavingTheProcedure leaving;

    @Inject
    ReadingApprovals approvals;

    @Inject
    DecidingApprovals deciding;

    @Inject
    Colleagues colleagues;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    @Resource
    TimerService timers;

    /**
     * Not while starting: the server then lets no other thread call its beans, and a timer that woke for a late sample
     * would hold what the next sample waits for.
     */
    @PostConstruct
    void begin() {
        boolean wanted = !"false".equals(System.getProperty("redress.samples"));
        if (wanted && Boolean.getBoolean("redress.demo")) {
            timers.createSingleActionTimer(0, new TimerConfig(null, false));
        }
    }

    @Timeout
    void makeThem() {
        if (anythingThere()) {
            return;
        }
        try {
            waitingAtEveryStep();
            askingForMoreTime();
            late();
            ended();
            atStageTwo();
            atStageThree();
            cameInOtherwise();
            alongTheWay();
            atTheOmbudsman();
            indicators.make();
            programme.make();
            boards.make();
            LOG.info("Sample complaints made.");
            reports.make();
            LOG.info("Sample reports made.");
        } catch (IllegalStateException failure) {
            // Somebody who only wants to look should not be kept out by a sample.
            LOG.error("Not all of the sample complaints could be made.", failure);
        }
    }

    private boolean anythingThere() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select exists (select 1 from complaint)", Boolean.class)
                .getSingleResult();
    }

    private void waitingAtEveryStep() {
        office.receive(Stories.TRANSPORT, today.date());
        ComplaintNumber toAcknowledge = office.receive(Stories.LEAVING_CARE, workingDaysAgo(1));
        office.check(toAcknowledge);
        ComplaintNumber toAgree = office.receive(Stories.PHONE_TAKEN, workingDaysAgo(3));
        office.check(toAgree);
        office.acknowledge(toAgree, workingDaysAgo(2));
        ComplaintNumber toAssign = office.receive(Stories.CANCELLED_VISITS, workingDaysAgo(4));
        untilAssigned(toAssign, Stories.CANCELLED_VISITS, 3);
        ComplaintNumber toRespond = withManager(Stories.ALLOWANCE, 6, CHILDREN_IN_CARE_MANAGER);
        office.respond(toRespond, Stories.ALLOWANCE, CHILDREN_IN_CARE_MANAGER);
        office.sendBack(toRespond, "Say when the missing payments were made.");
        ComplaintNumber toCheck = withManager(Stories.ASSESSMENT, 8, ASSESSMENT_MANAGER);
        office.respond(toCheck, Stories.ASSESSMENT, ASSESSMENT_MANAGER);
        ComplaintNumber toSend = withManager(Stories.CONTACT, 10, CHILDREN_IN_CARE_MANAGER);
        office.respond(toSend, Stories.CONTACT, CHILDREN_IN_CARE_MANAGER);
        office.passQuality(toSend);
    }

    private void askingForMoreTime() {
        ComplaintNumber waiting = withManager(Stories.CANCELLED_VISITS, 8, CHILDREN_IN_CARE_MANAGER);
        ask(waiting, "Two former workers have to be asked, and one is back next week.");
        ComplaintNumber extended = withManager(Stories.LEAVING_CARE, 9, ASSESSMENT_MANAGER);
        ask(extended, "The young person has asked for an advocate first.");
        COMPLAINTS_MANAGER.does(() -> {
            deciding.approve(approvals.of(extended).get(0).id());
            return extended;
        });
    }

    private void late() {
        withManager(Stories.ALLOWANCE, 13, ASSESSMENT_MANAGER);
        ComplaintNumber answeredLate = withManager(Stories.TRANSPORT, 70, CHILDREN_IN_CARE_MANAGER);
        finish(answeredLate, Stories.TRANSPORT, CHILDREN_IN_CARE_MANAGER);
        office.sendAnswer(answeredLate, workingDaysAgo(54), "The manager was away and nobody stood in.");
        office.close(answeredLate, "The guardian is content with the payment.");
    }

    private void ended() {
        ComplaintNumber answered = withManager(Stories.PHONE_TAKEN, 15, CHILDREN_IN_CARE_MANAGER);
        finish(answered, Stories.PHONE_TAKEN, CHILDREN_IN_CARE_MANAGER);
        office.sendAnswer(answered, workingDaysAgo(6), null);
        ComplaintNumber closed = withManager(Stories.ASSESSMENT, 40, ASSESSMENT_MANAGER);
        finish(closed, Stories.ASSESSMENT, ASSESSMENT_MANAGER);
        office.sendAnswer(closed, workingDaysAgo(31), null);
        office.close(closed, "The corrected assessment settles it.");
        ComplaintNumber withdrawn = withManager(Stories.CONTACT, 20, CHILDREN_IN_CARE_MANAGER);
        office.withdraw(withdrawn, "She told us on the telephone that it has been put right.", today.date());
        outsideTheProcedure();
    }

    private void atStageTwo() {
        ComplaintNumber toAccept = answered(Stories.ALLOWANCE, 20);
        investigations.request(toAccept, workingDaysAgo(1), manager(COMPLAINTS_MANAGER));
        ComplaintNumber running = answered(Stories.ASSESSMENT, 35);
        investigations.request(running, workingDaysAgo(15), manager(COMPLAINTS_MANAGER));
        investigations.accept(running);
        investigations.appoint(running);
        investigations.agree(running, Stories.ASSESSMENT, workingDaysAgo(6));
        investigations.askForRecords(running, workingDaysAgo(4));
        adjudicated(Stories.CANCELLED_VISITS, 45);
    }

    private void atStageThree() {
        ComplaintNumber toDecide = adjudicated(Stories.TRANSPORT, 47);
        panels.request(toDecide, today.date(), manager(COMPLAINTS_MANAGER));
        ComplaintNumber arranged = adjudicated(Stories.CONTACT, 46);
        panels.request(arranged, today.date(), manager(COMPLAINTS_MANAGER));
        panels.acknowledge(arranged, today.date());
        panels.accept(arranged);
        panels.appoint(arranged);
        panels.arrange(arranged, calendars.current().after(today.date(), WorkingDays.of(27)));
    }

    private ComplaintNumber adjudicated(Story story, int workingDaysAgo) {
        ComplaintNumber adjudicated = answered(story, workingDaysAgo);
        investigations.request(adjudicated, workingDaysAgo(22), manager(COMPLAINTS_MANAGER));
        investigations.accept(adjudicated);
        investigations.appoint(adjudicated);
        investigations.agree(adjudicated, story, workingDaysAgo(15));
        investigations.report(adjudicated, story, workingDaysAgo(6), workingDaysAgo(3), manager(ASSESSMENT_MANAGER));
        investigations.adjudicate(adjudicated, story, calendars.current().after(today.date(), WorkingDays.of(20)));
        investigations.send(adjudicated, today.date());
        return adjudicated;
    }

    private void cameInOtherwise() {
        intake.atRisk(workingDaysAgo(1));
        intake.late(workingDaysAgo(2), LocalDate.of(2024, 2, 29), manager(COMPLAINTS_MANAGER));
        intake.withoutAName(workingDaysAgo(3));
    }

    private void alongTheWay() {
        ComplaintNumber eventful = withManager(Stories.CANCELLED_VISITS, 5, CHILDREN_IN_CARE_MANAGER);
        alongside.talkAndAsk(eventful, manager(ASSESSMENT_MANAGER));
        alongside.waitForACourt(eventful);
        ComplaintNumber restricted = withManager(Stories.TRANSPORT, 4, CHILDREN_IN_CARE_MANAGER);
        alongside.restrict(restricted, Stories.TRANSPORT.complainant());
        alongside.link(restricted, eventful);
        ComplaintNumber putRight = answered(Stories.TRANSPORT, 25);
        alongside.putRight(putRight, manager(ASSESSMENT_MANAGER));
    }

    private void atTheOmbudsman() {
        ComplaintNumber asked = answered(Stories.CONTACT, 70);
        office.close(asked, "The advocate did not ask for stage 2.");
        ombudsman.takeUp(asked, workingDaysAgo(15), "26 001 234", "Whether the plan that was promised was kept to.");
        ombudsman.ask(asked, workingDaysAgo(15), "Send the plan and the record of contact since.", workingDaysAgo(5));
        ombudsman.answer(asked, workingDaysAgo(6), "The plan and the record were sent.");
        ombudsman.ask(
                asked,
                workingDaysAgo(3),
                "Why was the visit in the second week moved?",
                calendars.current().after(today.date(), WorkingDays.of(2)));
        ComplaintNumber decided = answered(Stories.TRANSPORT, 80);
        ombudsman.takeUp(decided, workingDaysAgo(40), "26 000 871", "The school days that were lost.");
        ombudsman.decide(
                decided,
                workingDaysAgo(8),
                "Nobody noticed that the booking had lapsed, and the child missed eleven days.",
                List.of(
                        new Remedy("Apologise to the child in writing", "Head of Transport", workingDaysAgo(1)),
                        new Remedy(
                                "Check each booking a fortnight before it ends",
                                "Transport Manager",
                                calendars.current().after(today.date(), WorkingDays.of(40)))));
        ombudsman.carryOut(decided, workingDaysAgo(2), "The letter was sent and is on file.");
    }

    private ComplaintNumber answered(Story story, int workingDaysAgo) {
        ComplaintNumber number = withManager(story, workingDaysAgo, CHILDREN_IN_CARE_MANAGER);
        finish(number, story, CHILDREN_IN_CARE_MANAGER);
        office.sendAnswer(number, workingDaysAgo(workingDaysAgo - 9), null);
        return number;
    }

    private void outsideTheProcedure() {
        ComplaintNumber outside = office.receive(Stories.COURT, workingDaysAgo(5));
        LocalDate mayReturn = calendars.current().after(today.date(), WorkingDays.of(250));
        ProcedureExit exit = new ProcedureExit(
                new ProcedureCheck(false, null, false, null),
                Ground.CONCURRENT_PROCEEDINGS,
                "The care plan is before the court, which decides about it.",
                "The court hears what parents think of the plan. You may complain again when it has finished.",
                mayReturn,
                List.of());
        OFFICER.does(() -> {
            leaving.ask(
                    outside,
                    office.seen(outside),
                    exit,
                    manager(COMPLAINTS_MANAGER).id());
            return outside;
        });
        COMPLAINTS_MANAGER.does(() -> {
            deciding.approve(approvals.of(outside).get(0).id());
            return outside;
        });
        OFFICER.does(() -> {
            leaving.leave(
                    outside,
                    office.seen(outside),
                    office.letter(outside, LetterKind.OUTSIDE_PROCEDURE, today.date()),
                    mayReturn);
            return outside;
        });
    }

    private ComplaintNumber withManager(Story story, int workingDaysAgo, SampleSignIn manager) {
        ComplaintNumber number = office.receive(story, workingDaysAgo(workingDaysAgo));
        untilAssigned(number, story, workingDaysAgo - 1);
        office.assign(number, manager(manager));
        return number;
    }

    private void untilAssigned(ComplaintNumber number, Story story, int acknowledged) {
        office.check(number);
        office.acknowledge(number, workingDaysAgo(acknowledged));
        office.agreePoints(number, story);
    }

    private void finish(ComplaintNumber number, Story story, SampleSignIn manager) {
        office.respond(number, story, manager);
        office.passQuality(number);
    }

    private void ask(ComplaintNumber number, String reason) {
        OFFICER.does(() -> {
            extending.ask(
                    number,
                    office.seen(number),
                    reason,
                    manager(COMPLAINTS_MANAGER).id());
            return number;
        });
    }

    private Colleague manager(SampleSignIn account) {
        return colleagues
                .called(account.userName())
                .orElseThrow(() -> new IllegalStateException("There is no demo account " + account.userName()));
    }

    private LocalDate workingDaysAgo(int days) {
        return calendars.current().before(today.date(), WorkingDays.of(days));
    }
}
