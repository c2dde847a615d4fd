package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.redress.simulation.PrintedCalendar;

/**
 * One complaint from its receipt to what the Ombudsman decided, each act by whoever's turn it is, with all that can go
 * slowly on the way. Each date a page shows is counted here a second time: the figures are those of the rule book's clock
 * table, and the days are on a printed list.
 */
class WholeProcedureJourney extends Journey {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    private final PrintedCalendar calendar = PrintedCalendar.printed();

    private Visitor officer;
    private Visitor complaintsManager;
    private Visitor serviceManager;
    private Visitor senior;
    private Visitor administrator;
    private Office office;
    private String number;

    @Test
    void from_receipt_to_the_ombudsman_by_each_stage_with_every_date_of_the_rule_book() {
        officer = signedIn("officer");
        complaintsManager = signedIn("complaints.manager");
        serviceManager = signedIn("service.manager");
        senior = signedIn("service.manager.2");
        administrator = signedIn("admin");
        office = Office.inAHurry(officer);

        LocalDate answered = stageOne();
        LocalDate adjudicated = stageTwo(answered);
        LocalDate ended = stageThree(adjudicated);
        theOmbudsman(ended);

        Visitor auditor = signedIn("auditor");
        auditor.open("/complaints/" + number);
        for (String told : new String[] {
            "Decided by the Ombudsman",
            "It came late and is considered all the same",
            "Two former workers have to be asked.",
            "Differs from the finding",
            "A member is ill.",
            "Apologise to her",
            "Pay her for the trouble"
        }) {
            auditor.sees(told);
        }
        auditor.findsItAccessible();
    }

    /** Answers the day the answer was sent. */
    private LocalDate stageOne() {
        LocalDate received = ServerClock.today();
        number = office.receives("Nobody answered her letters");
        isDue("ACKNOWLEDGEMENT", calendar.after(received, 2));
        isDue("LOCAL_RESOLUTION", calendar.after(received, 10));
        isTakenAlthoughItCameLate();
        office.checks(number);
        office.acknowledges(number);
        office.agreesPoint(number, "Her letters were not answered");
        office.assigns(number, "Service Manager, Children in Care", "Children in Care");

        LocalDate longer = calendar.after(received, 20);
        isGivenMoreTime(calendar.after(received, 10), longer);
        isDue("LOCAL_RESOLUTION", longer);
        theDayIs(longer);
        Office.responds(serviceManager, number, "Not upheld");
        office.passes(number);
        office.sendsAnswer(number);
        officer.sees("in time");
        return longer;
    }

    private void isTakenAlthoughItCameLate() {
        at("late");
        officer.field("When it happened").fill("29/2/2024");
        officer.press("Record the date");
        officer.sees("the year ended on 28 February 2025");
        Office.choose(officer, "Was it not reasonable to expect the complaint earlier?", "Yes");
        officer.field("What stood in the way of complaining earlier").fill("She was in hospital.");
        Office.choose(officer, "Is it still possible to consider it effectively and fairly?", "Yes");
        officer.field("Why").fill("The letters are on file.");
        Office.select(officer, "Manager who decides", "Complaints Manager");
        officer.press("Ask the manager");
        officer.sees("The manager is asked whether");
        complaintsManager.open("/approvals");
        complaintsManager.sees("She was in hospital.");
        decides("Accept");
    }

    private void isGivenMoreTime(LocalDate from, LocalDate to) {
        at("extend");
        shows(from);
        shows(to);
        officer.field("Reason").fill("Two former workers have to be asked.");
        Office.select(officer, "Manager who decides", "Complaints Manager");
        officer.press("Ask for more time");
        officer.sees("The manager is asked for more time");
        complaintsManager.open("/approvals");
        complaintsManager.sees(IN_WORDS.format(to));
        decides("Approve");
        at("tell");
        office.sendsLetter("Record the letter");
        officer.sees("The letter about " + number + " is recorded.");
    }

    /** Answers the day the adjudication was sent. */
    private LocalDate stageTwo(LocalDate answered) {
        LocalDate asked = calendar.after(answered, 20);
        theDayIs(asked);
        at("request-stage-two");
        officer.sees("The complainant was advised to ask by " + IN_WORDS.format(asked));
        officer.press("Record the request");
        officer.sees("its clock runs from the day it was asked for");
        LocalDate due = calendar.after(asked, 25);
        isDue("INVESTIGATION", due);
        complaintsManager.open("/approvals");
        complaintsManager.sees(IN_WORDS.format(due));
        decides("Accept");

        LocalDate agreed = calendar.after(asked, 5);
        theDayIs(agreed);
        Investigation investigation = new Investigation(officer, number);
        investigation.isStaffed();
        investigation.agreesTheStatement();
        isDue("INVESTIGATION_FROM_STATEMENT", calendar.after(agreed, 25));
        isDue("INVESTIGATION", due);
        theDayIs(due);
        investigation.reports("Apologise in writing");
        differsFromTheFinding();
        at("send-adjudication");
        office.sendsLetter("Record that it was sent");
        officer.sees("the clocks of stage 2 have stopped");
        officer.sees("in time");
        return due;
    }

    private void differsFromTheFinding() {
        senior.open("/complaints/adjudicate/" + number);
        Office.choose(senior, "Decision", "Upheld");
        Office.choose(senior, "Response", "Accepted");
        senior.field("Who will do it").fill("Head of Children in Care");
        senior.field("By when").fill(Office.today());
        Office.choose(senior, "Is a meeting offered?", "Yes");
        senior.press("Decide");
        senior.sees("Point 1 is decided differently");
        senior.field("Reason for the decision").fill("The letters were lost.");
        senior.press("Decide");
        senior.sees("is adjudicated");
    }

    /** Answers the day the response was sent. */
    private LocalDate stageThree(LocalDate adjudicated) {
        LocalDate asked = calendar.after(adjudicated, 20);
        theDayIs(asked);
        at("request-stage-three");
        officer.sees("A request is in time until " + IN_WORDS.format(asked));
        officer.press("Record the request");
        officer.sees("its days run from the day the council received the request");
        isDue("PANEL_ACKNOWLEDGEMENT", calendar.after(asked, 2));
        isDue("PANEL_CHAIR", calendar.after(asked, 10));
        LocalDate due = calendar.after(asked, 30);
        isDue("REVIEW_PANEL", due);
        complaintsManager.open("/approvals");
        complaintsManager.sees(IN_WORDS.format(due));
        decides("Accept");
        Panel panel = new Panel(officer, number);
        panel.isAcknowledged();
        panel.isAppointed();

        LocalDate met = slips(panel, due, calendar.after(asked, 36));
        theDayIs(met);
        // the process records it by itself, and nobody is to act on a page from before
        officer.open("/complaints/" + number);
        officer.waitsUntilItSees("Last day for the panel passed");
        panel.isHeld();
        isDue("PANEL_REPORT", calendar.after(met, 5));
        theDayIs(calendar.after(met, 5));
        panel.reports("Pay the travel costs");
        return isAnswered(calendar.after(met, 5));
    }

    /** The panel was arranged for its last day; on the last day for its papers a member falls ill. Answers when it meets. */
    private LocalDate slips(Panel panel, LocalDate due, LocalDate later) {
        at("arrange-panel");
        shows(due);
        shows(calendar.before(due, 10));
        panel.isArrangedFor(TYPED.format(due));
        isDue("PANEL_PAPERS", calendar.before(due, 10));
        theDayIs(calendar.before(due, 10));
        panel.isArrangedAgainFor(TYPED.format(later), "A member is ill.");
        officer.sees("Since %s it is certain that the panel cannot meet by its last day"
                .formatted(IN_WORDS.format(ServerClock.today())));
        isDue("REVIEW_PANEL", due);
        isDue("PANEL_PAPERS", calendar.before(later, 10));
        theDayIs(calendar.before(later, 10));
        at("send-papers");
        officer.sees("The panel meets on %s. Papers are in time until %s"
                .formatted(IN_WORDS.format(later), IN_WORDS.format(calendar.before(later, 10))));
        office.sendsLetter("Record that they were sent");
        officer.sees("are recorded as sent");
        return later;
    }

    private LocalDate isAnswered(LocalDate reported) {
        LocalDate due = calendar.after(reported, 15);
        isDue("PANEL_RESPONSE", due);
        theDayIs(due);
        senior.open("/complaints/answer-panel/" + number);
        Office.choose(senior, "Response", "Accepted");
        senior.field("Who will do it").fill("Head of Children in Care");
        senior.field("By when").fill(Office.today());
        senior.field("Day the independent person was consulted").fill(Office.today());
        senior.press("Give the answer");
        senior.sees("Next: the response is signed and sent");
        at("send-response");
        officer.page().getByLabel("Signed by").selectOption(new SelectOption().setIndex(1));
        office.sendsLetter("Record that it was sent");
        officer.sees("That is the end of the procedure");
        // twelve months, by the calendar
        officer.sees("The complainant may go to the Ombudsman until " + IN_WORDS.format(due.plusYears(1)));
        return due;
    }

    private void theOmbudsman(LocalDate ended) {
        LocalDate told = calendar.after(ended, 20);
        theDayIs(told);
        at("ombudsman");
        officer.press("Record that they have taken it up");
        officer.sees("is with the Ombudsman");
        asksOnce(calendar.after(told, 5));
        at("ombudsman-decision");
        officer.field("Remedy 1 (optional)").fill("Apologise to her");
        Office.choose(officer, "What they decided", "Fault that caused injustice");
        officer.field("The decision in a few words").fill("The letters were not answered, and the panel was late.");
        officer.field("Who will do it").fill("Head of service");
        LocalDate within = told.plusMonths(1);
        officer.field("By when").fill(TYPED.format(within));
        officer.press("Add a remedy");
        officer.field("Remedy 2").fill("Pay her for the trouble");
        officer.field("Who will do it").nth(1).fill("Head of finance");
        officer.field("By when").nth(1).fill(TYPED.format(within));
        officer.press("Record the decision");
        officer.sees("each remedy is an action");
        officer.sees(IN_WORDS.format(within));
        for (String evidence : new String[] {"The letter is on file.", "The payment is on file."}) {
            at("ombudsman-complied");
            officer.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Record as done: A-\\d{4}-\\d+$")))
                    .first()
                    .click();
            officer.field("Evidence").fill(evidence);
            officer.press("Record that it was done");
            officer.sees("is recorded as done");
        }
        at("ombudsman-complied");
        officer.field("What the Ombudsman was shown").fill("Both proofs were sent.");
        officer.press("Record that they have been shown");
        officer.sees("has been shown what was agreed");
    }

    /** An enquiry with the day the Ombudsman set, which is what is due next. */
    private void asksOnce(LocalDate wanted) {
        at("ombudsman-enquiry");
        officer.field("What they ask").fill("Send the whole file.");
        officer.field("Answer wanted by").fill(TYPED.format(wanted));
        officer.press("Record the enquiry");
        officer.sees("The enquiry is recorded");
        officer.open("/complaints/" + number);
        assertThat(officer.page().locator(".stage .deadline-date").first()).hasText(IN_WORDS.format(wanted));
        at("ombudsman-enquiry");
        officer.field("What was answered").fill("The whole file was sent.");
        officer.press("Record the answer to enquiry 1");
        officer.sees("The answer is recorded");
    }

    private void at(String act) {
        officer.open("/complaints/" + act + "/" + number);
    }

    private void decides(String yes) {
        complaintsManager.press(yes + " " + number);
        complaintsManager.sees("goes on accordingly");
    }

    /** The page that explains a date says the same as the printed list. */
    private void isDue(String clock, LocalDate day) {
        officer.open("/deadlines/" + number + "/" + clock);
        Locator last = officer.page().locator("main dl strong");
        assertThat(last).hasText(IN_WORDS.format(day));
    }

    private void shows(LocalDate day) {
        officer.sees(IN_WORDS.format(day));
    }

    private void theDayIs(LocalDate day) {
        administrator.open("/administration/clock");
        administrator.page().locator("form#to").getByLabel("Day").fill(TYPED.format(day));
        administrator.page().locator("form#to").getByText("Move the clock").click();
        administrator.sees("It is now");
        administrator.sees(IN_WORDS.format(day));
    }
}
