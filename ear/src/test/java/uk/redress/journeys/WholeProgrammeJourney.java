package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The whole programme by the people who have to do it: what inspectors recommended, the plan and the figures come in from
 * tables, one action goes from its proposal to "it has lasted" by four of them, and what a complaint led to joins the plan.
 * Where real tables lie beside this checkout they are taken, otherwise invented ones of the same shape.
 */
class WholeProgrammeJourney extends Journey {

    private static final String PROMISE = "Every family is told the name of the next social worker";

    private final Tables tables = Tables.atHand();

    @Test
    void from_recommendations_plan_and_figures_to_an_action_that_has_lasted() {
        Visitor office = signedIn("programme");
        ProgrammeOffice work = new ProgrammeOffice(office);
        bringsInWhatWasRecommended(office);
        bringsInTheFigures(office);
        String plan = work.begins("Plan of the whole programme");
        bringsInThePlan(office, plan);

        office.open("/programme/matrix/" + plan);
        office.sees("No action in this plan");
        office.sees(tables.recommendation());
        office.findsItAccessible();
        office.open("/programme/picture?plan=" + plan);
        office.sees("The same as a table");
        office.findsItAccessible();
        office.picture("whole-programme-timeline");

        String action = work.proposes(plan, "Look at six files a month with the worker", tables.recommendation());
        String piece = isDone(signedIn("lead"), action);
        isChecked(office, action, piece);
        isAccepted(signedIn("clerk"), action);
        hasLasted(action);

        joinsThePlan(signedIn("officer"), plan);
        office.open("/programme/plans/" + plan);
        office.follow(PROMISE);
        office.sees("It was promised to somebody who complained: it ends when it is done.");
        office.seesNot("Drop it");
        office.seesNot("Supersede, merge or split it");
        office.findsItAccessible();
        office.open("/programme");
        office.sees("Inspection of the whole programme");
        office.sees("11 December 2017");
        office.sees("late by");

        Visitor member = signedIn("member");
        member.open("/programme/plans/" + plan);
        member.sees(PROMISE);
        member.sees("It has lasted.");
        member.findsItAccessible();
        member.open("/programme/history/" + plan);
        member.sees("Actions were brought in from a table");
        member.findsItAccessible();
    }

    private void bringsInWhatWasRecommended(Visitor office) {
        office.open("/programme/findings/record");
        office.field("Kind").selectOption("Inspection");
        office.field("What it is called").fill("Inspection of the whole programme");
        office.field("Who found it").fill("The inspectorate");
        office.field("Published").fill("4/9/2017");
        office.field("Received").fill("4/9/2017");
        Office.choose(
                office,
                "By when a response is wanted",
                "A written statement of action, 70 working days from the inspection report");
        office.press("Record the source");
        String source = office.page().url().replaceAll(".*/", "");
        office.open("/programme/findings/bring/" + source);
        office.page().setInputFiles("input[type=file]", tables.recommendations());
        office.press("Read it");
        office.sees("Nothing is wrong.");
        office.press("Bring the findings in");
        office.sees(tables.found() + " findings are added to the source");
        office.sees("11 December 2017");
        office.findsItAccessible();
    }

    private void bringsInTheFigures(Visitor office) {
        office.open("/programme/indicators/bring-in");
        office.page().setInputFiles("input[type=file]", tables.figures());
        office.press("Look at the table");
        Locator accept = office.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Accept \\d+ rows?")));
        accept.click();
        office.sees("Something came of");
        office.findsItAccessible();
    }

    private void bringsInThePlan(Visitor office, String plan) {
        office.open("/programme/import/" + plan);
        office.page().setInputFiles("input[type=file]", tables.plan());
        office.press("Look at the table");
        office.sees("%d rows, of which %d come in as actions.".formatted(tables.actions(), tables.actions() - 1));
        office.follow("Correct row " + tables.wrongRow());
        office.field("End").fill("31 July 18");
        office.press("Read this row again");
        office.press("Bring %d actions in".formatted(tables.actions()));
        office.sees("%d actions were brought in.".formatted(tables.actions()));
    }

    private static String isDone(Visitor lead, String action) {
        lead.open("/programme/decide/" + action + "/take-on");
        lead.press("Take it on");
        lead.sees(action + " has been taken on.");
        lead.open("/programme/evidence/add?kind=LINK&for=" + action);
        lead.field("Address").fill("https://council.example/files");
        lead.field("Title").fill("Files of three months");
        Office.select(lead, "Type", "Audit");
        lead.field("Day it is of").fill(Office.today());
        lead.field("Produced by").fill("Quality assurance");
        lead.field("What it shows").fill("Six files were looked at in each month.");
        Office.choose(lead, "How strong it is", "Moderate: shows a change, in part of the work or over a short time");
        lead.press("Give this evidence");
        lead.sees("It waits until somebody else has looked at it");
        String piece = lead.page().url().replaceAll(".*/", "");
        lead.follow(action);
        lead.isAt("/programme/actions/" + action);
        lead.follow("Say that it is complete");
        lead.field("What was done and what shows it").fill("Six files in each of three months.");
        lead.press("Say that it is complete");
        lead.sees("is said to be complete");
        return piece;
    }

    private static void isChecked(Visitor office, String action, String piece) {
        office.open("/programme/evidence/" + piece);
        office.follow("Look at it");
        Office.choose(office, "Does it show what it is said to show?", "Yes, it is accepted");
        office.field("Why").fill("The notes were read.");
        office.press("Record this");
        office.open("/programme/decide/" + action + "/check");
        office.press("It is enough");
        office.sees("It goes to the board");
    }

    private static void isAccepted(Visitor clerk, String action) {
        clerk.open("/programme/board/" + action);
        clerk.field("Board or committee").fill("Improvement board");
        clerk.press("The board accepted it");
        clerk.sees(action + " has been accepted");
    }

    /** The day comes on which it is looked at again, by somebody who had no part in it. */
    private void hasLasted(String action) {
        Visitor administrator = signedIn("admin");
        administrator.open("/administration/clock");
        administrator.field("Days forward").fill("93");
        administrator.button("Move the clock").first().click();
        administrator.sees("It is now");
        Visitor auditor = signedIn("auditor");
        auditor.open("/programme/actions/" + action);
        auditor.waitsUntilItSees("Look whether it has lasted");
        auditor.open("/programme/decide/" + action + "/lasting");
        auditor.findsItAccessible();
        auditor.field("What shows it").fill("Nineteen of twenty files.");
        auditor.press("It has lasted");
        auditor.sees("It has lasted.");
        auditor.sees("The way it goes");
        auditor.findsItAccessible();
        auditor.picture("whole-programme-action");
    }

    /** What an investigation recommended and the council accepted is an action that nobody types again. */
    private void joinsThePlan(Visitor officer, String plan) {
        Office work = Office.inAHurry(officer);
        String number = work.bringsToTheManager(
                "Nobody said who came next", "Service Manager, Children in Care", "Children in Care");
        Office.responds(signedIn("service.manager"), number, "Not upheld");
        work.passes(number);
        work.sendsAnswer(number);
        new Investigation(officer, number)
                .recommends(signedIn("complaints.manager"), signedIn("service.manager.2"), PROMISE, "31/3/2034");
        officer.open("/actions");
        Locator row = officer.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(number))
                .first();
        row.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("plan"))
                .click();
        assertThat(officer.page().locator("main")).containsText(PROMISE);
        officer.field("Plan").selectOption(plan);
        officer.field("Workstream").fill("What complaints taught us");
        officer.field("I have read its words: they name no child and no family").check();
        officer.press("Make it part of the plan");
        officer.sees("is part of the plan now.");
    }

    /**
     * What comes in.
     *
     * @param recommendation the beginning of one that no action of the plan answers
     * @param wrongRow the row of the plan that ends before it starts
     */
    private record Tables(
            FilePayload recommendations,
            int found,
            String recommendation,
            FilePayload figures,
            FilePayload plan,
            int actions,
            int wrongRow) {

        static Tables atHand() {
            Path folder = Path.of(System.getProperty("redress.shared", "../../shared"), "data");
            return Files.isDirectory(folder)
                    ? new Tables(
                            read(folder, "ofsted-recommendations-2017.csv"),
                            26,
                            "Ensure that managers have sufficient oversight of practice",
                            read(folder, "priority-indicators.csv"),
                            read(folder, "transitional-action-plan-2017.csv"),
                            50,
                            15)
                    : invented();
        }

        private static Tables invented() {
            return new Tables(
                    table("recommendations.csv", """
                            Body,Number,Recommendation
                            Local authority,1,Look at the work of social workers often enough.
                            Local authority,2,Listen to children who were missing.
                            """),
                    2,
                    "Look at the work of social workers often enough",
                    table("figures.csv", """
                            Ref,Indicator,Period,Value,Unit,Target,Direction,Source note
                            ,Files looked at in the whole programme,2024-11,87,%,95,higher is better,report of January
                            ,Visits in the whole programme,2024-12,79,%,90,higher is better,report of January
                            """),
                    table("plan.csv", """
                            REF,AREA,SECTION,ACTION,START DATE,END DATE,SRO (Lead),RESOURCES,MEASURE,IMPACT,PROGRESS
                            1.1,Leading,,Find a partner for the programme,Jul 17,Oct 17,QT,TBC,A partner is at work,,Complete
                            1.2,Leading,,Set up a board,Aug 17,31 July 17,QT,TBC,The board has met,,
                            2.1,Doing,,Listen to children before each review,Sept 17,31 Jan 18,WX,TBC,,,
                            """),
                    3,
                    3);
        }

        private static FilePayload read(Path folder, String name) {
            try {
                return new FilePayload(name, "text/csv", Files.readAllBytes(folder.resolve(name)));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private static FilePayload table(String name, String text) {
            return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
