package uk.redress.journeys;

import org.junit.jupiter.api.Test;

class OverrunJourney extends Journey {

    @Test
    void time_passes_undecided_and_unanswered_so_the_request_lapses_and_stage_two_is_offered() {
        Visitor officer = signedIn("officer");
        String number = new Office(officer)
                .bringsToTheManager(
                        "Nobody came to the meeting", "Service Manager, Children in Care", "Children in Care");
        officer.open("/complaints/extend/" + number);
        officer.field("Reason").fill("A file has to be found.");
        Office.select(officer, "Manager who decides", "Complaints Manager");
        officer.press("Ask for more time");
        officer.sees("The manager is asked for more time for " + number);

        Visitor administrator = signedIn("admin");
        administrator.open("/administration/clock");
        administrator.findsItAccessible();
        administrator.field("Days forward").fill("21");
        administrator.button("Move the clock").first().click();
        administrator.sees("It is now");

        officer.open("/complaints/" + number);
        officer.sees("Lapsed undecided");
        officer.waitsUntilItSees("the right to stage 2 was offered");
        officer.findsItAccessible();
        officer.open("/complaints/extend/" + number);
        officer.sees("There is nothing to do here now");
    }
}
