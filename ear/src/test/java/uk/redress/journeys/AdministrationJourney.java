package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdministrationJourney extends Journey {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_proclaimed_day_moves_a_deadline_and_its_page_says_why() {
        Visitor officer = signedIn("officer");
        String number = Office.inAHurry(officer).receives("A bedroom was shared");
        Visitor administrator = signedIn("admin");
        administrator.open("/administration/calendar");
        Locator adding = administrator.page().locator("form#day");
        LocalDate day = aWorkingDayAhead(administrator, adding);
        administrator.sees("would move");
        administrator.findsItAccessible();
        adding.getByLabel("Why").fill("The Gazette of " + word);
        adding.getByText("Add the day").click();
        administrator.sees("Give the bank holiday its name");
        adding.getByLabel("Name").fill("A day of thanks " + word);
        adding.getByText("Add the day").click();
        administrator.sees("open deadline");
        administrator.sees("A day of thanks " + word);

        officer.open("/deadlines/" + number + "/LOCAL_RESOLUTION");
        officer.sees("A day of thanks " + word);
        officer.open("/complaints/" + number);
        officer.sees("A deadline moved: for the answer at stage 1; from ");
        officer.findsItAccessible();

        Locator removing = administrator.page().locator("form#gone");
        removing.locator("summary").click();
        removing.getByLabel("Day").fill(TYPED.format(day));
        removing.getByLabel("Why").fill("It was for a test.");
        administrator.findsItAccessible();
        administrator.press("Take it out");
        administrator.sees("The calendar has been changed.");
        officer.open("/deadlines/" + number + "/LOCAL_RESOLUTION");
        officer.seesNot("A day of thanks " + word);
    }

    @Test
    void a_setting_holds_for_everybody_and_a_wrong_one_is_told_beside_its_field() {
        Visitor administrator = signedIn("admin");
        administrator.open("/administration/settings");
        administrator.field("Colour").fill("#ffffff");
        administrator.field("Initials").fill("JY");
        administrator.press("Save the settings");
        administrator.sees("There is a problem");
        administrator.findsItAccessible();
        assertThat(administrator.field("Initials")).hasValue("JY");
        administrator.field("Colour").fill("#17495c");
        administrator.press("Save the settings");
        administrator.sees("The settings have been saved.");
        administrator.sees("Set by Administrator");

        Visitor officer = signedIn("officer");
        assertThat(officer.page().locator(".brand-mark")).hasText("JY");
        administrator.field("Initials").fill("");
        administrator.press("Save the settings");
        administrator.sees("The settings have been saved.");
    }

    @Test
    void the_wording_of_a_letter_and_a_rung_of_the_ladder_are_changed() {
        Visitor administrator = signedIn("admin");
        Visitor manager = signedIn("complaints.manager");
        manager.open("/administration/letters/WITHDRAWAL_CONFIRMED");
        String before = manager.field("Letter").inputValue();
        manager.field("Letter").fill(before + "\n\nSigned ((nobody))");
        manager.press("Show what it looks like");
        manager.sees("Nothing fills the gap ((nobody))");
        manager.field("Letter").fill(before + "\n\nWord of the day: " + word);
        manager.press("Show what it looks like");
        assertThat(manager.page().locator("#preview")).containsText(word);
        manager.findsItAccessible();
        manager.press("Save the wording");
        manager.sees("has been changed");

        Visitor officer = signedIn("officer");
        officer.open("/complaints/withdraw/" + Office.inAHurry(officer).receives("Shoes were too small"));
        assertThat(officer.field("Text, as sent").inputValue()).contains(word);

        administrator.open("/administration/ladder");
        administrator.field("Working days").fill("-4");
        administrator.field("What it says").fill("Four days are left " + word);
        administrator.press("Add the reminder");
        administrator.sees("The reminders have been changed.");
        administrator.sees("Four days are left " + word);
        administrator
                .page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(word))
                .getByText("4 working days before the last day")
                .click();
        administrator.findsItAccessible();
        administrator.field("In use").uncheck();
        administrator.press("Save the reminder");
        administrator.sees("Not in use");
    }

    @Test
    void a_new_colleague_signs_in_with_the_password_shown_once_until_another_is_made() {
        Visitor administrator = signedIn("admin");
        administrator.open("/administration/account");
        administrator.field("User name").fill("Not Allowed!");
        administrator.field("Name").fill("Colleague " + word);
        Office.select(administrator, "Role", "Auditor");
        administrator.press("Add the account");
        administrator.sees("There is a problem");
        administrator.findsItAccessible();
        administrator.field("User name").fill("colleague." + word);
        administrator.press("Add the account");
        administrator.sees("is shown this one time");
        administrator.findsItAccessible();
        String password = administrator.page().locator(".reference").innerText();

        Visitor colleague = stranger();
        colleague.open("/login");
        colleague.signIn("colleague." + word, password);
        colleague.isAt("/register");

        administrator.follow("Colleague " + word);
        administrator.findsItAccessible();
        administrator.press("Make a new password");
        administrator.sees("is shown this one time");
        String another = administrator.page().locator(".reference").innerText();
        administrator.page().reload();
        administrator.seesNot(another);
        Visitor later = stranger();
        later.open("/login");
        later.signIn("colleague." + word, password);
        later.sees("is not right");
        later.signIn("colleague." + word, another);
        later.isAt("/register");
    }

    @Test
    void a_team_is_renamed_and_its_old_name_stays_known() {
        Visitor administrator = signedIn("admin");
        administrator.open("/administration/teams");
        administrator.field("Name").fill("Team A " + word);
        administrator.press("Add the team");
        administrator.sees("Team A " + word + " has been added.");
        administrator.follow("Team A " + word);
        administrator.findsItAccessible();
        administrator.field("New name").fill("Team B " + word);
        administrator.field("Called so from").fill(Office.today());
        administrator.press("Rename the team");
        administrator.sees("It is now called Team B " + word);
        assertThat(administrator.page().locator("tr").filter(new Locator.FilterOptions().setHasText("Team B " + word)))
                .containsText("Team A " + word);
    }

    @Test
    void a_failed_job_is_listed_with_its_error_and_tried_again() {
        Visitor officer = signedIn("officer");
        Office office = Office.inAHurry(officer);
        String number = office.receives("A birthday was forgotten");
        office.checks(number);
        EngineTables.letTheTimerOfFail(number, "The database was away for a moment");

        Visitor administrator = signedIn("admin");
        administrator.open("/administration/failed-jobs");
        Locator job = administrator.page().locator("tr").filter(new Locator.FilterOptions().setHasText(number));
        assertThat(job).containsText("The database was away for a moment");
        administrator.findsItAccessible();
        job.getByText("Try again").click();
        administrator.sees("It is being tried again.");
        administrator.waitsUntilItSeesNot(number);
        officer.open("/complaints/" + number);
        officer.sees("A step that had failed was tried again");
    }

    /** The first day from the one after tomorrow that the calendar lets become a bank holiday. */
    private static LocalDate aWorkingDayAhead(Visitor administrator, Locator adding) {
        LocalDate day = ServerClock.today().plusDays(1);
        do {
            day = day.plusDays(1);
            adding.getByLabel("Day").fill(TYPED.format(day));
            adding.getByText("Show the effect").click();
            administrator.page().waitForLoadState();
        } while (administrator.page().locator("main").innerText().contains("is not a working day already"));
        return day;
    }
}
