package uk.redress.journeys;

import org.junit.jupiter.api.Test;

/** What goes back and forth before a manager decides, and who decides while the manager is away. */
class ApproverJourney extends Journey {

    @Test
    void a_manager_asks_before_deciding_and_decides_on_the_answer() {
        Visitor officer = signedIn("officer");
        String number = waitingToBeAccepted(officer);

        Visitor manager = signedIn("complaints.manager");
        manager.open("/approvals");
        manager.follow("Ask before deciding " + number);
        manager.press("Send it back");
        manager.sees("Write down what you need to know");
        manager.findsItAccessible();
        manager.field("Your question").fill("Has she been told about advocacy?");
        manager.press("Send it back");
        manager.sees("has gone to the person who asked");

        officer.open("/approvals");
        officer.sees("Has she been told about advocacy?");
        officer.findsItAccessible();
        officer.follow("Answer the question " + number);
        officer.findsItAccessible();
        officer.field("Your answer").fill("Yes, and she has chosen an advocate.");
        officer.press("Send the answer");
        officer.sees("has gone to the manager");

        manager.open("/approvals");
        manager.sees("Yes, and she has chosen an advocate.");
        manager.press("Accept " + number);
        manager.sees("goes on accordingly");
    }

    @Test
    void a_request_is_withdrawn_and_put_to_another_manager() {
        Visitor officer = signedIn("officer");
        String number = waitingToBeAccepted(officer);

        officer.open("/approvals");
        officer.follow("Withdraw the request " + number);
        officer.findsItAccessible();
        officer.field("Reason").fill("She is away until the end of the month.");
        officer.press("Withdraw the request");
        officer.sees("has been withdrawn");

        officer.open("/complaints/accept/" + number);
        officer.sees("accept");
        officer.findsItAccessible();
    }

    @Test
    void a_manager_names_a_deputy_for_the_days_away() {
        Visitor manager = signedIn("complaints.manager");
        manager.open("/approvals");
        manager.follow("When you are away");
        manager.press("Keep this absence");
        manager.sees("Enter the first day away");
        manager.findsItAccessible();

        manager.field("First day away").fill(Office.today());
        manager.field("Last day away").fill(Office.today());
        Office.select(manager, "Who decides for you", "Service Manager, Assessment");
        manager.press("Keep this absence");
        manager.sees("has been kept");
        manager.sees("Service Manager, Assessment");
        manager.findsItAccessible();

        manager.press("Take away");
        manager.sees("has been taken away");
    }

    private String waitingToBeAccepted(Visitor officer) {
        Office office = Office.inAHurry(officer);
        String number = office.bringsToTheManager(
                "Letters were not answered", "Service Manager, Children in Care", "Children in Care");
        Office.responds(signedIn("service.manager"), number, "Not upheld");
        office.passes(number);
        office.sendsAnswer(number);
        officer.open("/complaints/request-stage-two/" + number);
        officer.press("Record the request");
        officer.sees("its clock runs from the day it was asked for");
        return number;
    }
}
