package uk.redress.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoPeopleJourney extends Journey {

    @Test
    void the_slower_of_two_people_sees_who_changed_what_and_keeps_what_was_typed() {
        Visitor officer = signedIn("officer");
        String number = Office.inAHurry(officer).receives("The key worker changed without a word");
        Visitor manager = signedIn("complaints.manager");
        manager.open("/complaints/correct/" + number);
        officer.open("/complaints/correct/" + number);

        officer.field("Raised by (optional)").fill("Grandmother");
        officer.field("Why you correct it").fill("She signed the letter herself.");
        officer.press("Save the correction");
        officer.sees("are corrected");

        manager.field("What it is about").fill("The key worker changed twice without a word");
        manager.field("Why you correct it").fill("She telephoned to add this.");
        manager.press("Save the correction");
        manager.sees("was changed by somebody else after you opened this page");
        manager.sees("The facts of receipt were corrected");
        manager.sees("Complaints Officer");
        manager.sees("She signed the letter herself.");
        assertThat(manager.field("What it is about")).hasValue("The key worker changed twice without a word");
        assertThat(manager.field("Why you correct it")).hasValue("She telephoned to add this.");
        manager.findsItAccessible();

        manager.press("Save the correction");
        manager.sees("are corrected");
        manager.sees("The key worker changed twice without a word");
        manager.sees("She telephoned to add this.");
    }
}
