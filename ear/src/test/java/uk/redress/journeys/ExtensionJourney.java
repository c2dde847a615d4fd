package uk.redress.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class ExtensionJourney extends Journey {

    @Test
    void an_officer_asks_for_more_time_and_another_manager_approves_it() {
        Visitor officer = signedIn("officer");
        String number = new Office(officer)
                .bringsToTheManager("A plan was never shared", "Service Manager, Children in Care", "Children in Care");
        officer.open("/complaints/extend/" + number);
        officer.findsItAccessible();
        officer.field("Reason").fill("Two former workers have to be asked.");
        Office.select(officer, "Manager who decides", "Complaints Manager");
        officer.press("Ask for more time");
        officer.sees("The manager is asked for more time for " + number);

        Visitor manager = signedIn("complaints.manager");
        manager.open("/approvals");
        manager.sees(number);
        manager.findsItAccessible();
        manager.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve " + number))
                .click();
        manager.sees("goes on accordingly");

        officer.open("/deadlines/" + number + "/LOCAL_RESOLUTION");
        officer.sees("Two former workers have to be asked.");
        officer.sees("20 working days");
        officer.findsItAccessible();
    }

    @Test
    void nobody_is_offered_to_decide_their_own_request() {
        Visitor manager = signedIn("complaints.manager");
        String number = new Office(manager)
                .bringsToTheManager("A visit was missed", "Service Manager, Children in Care", "Children in Care");
        manager.open("/complaints/extend/" + number);
        org.assertj.core.api.Assertions.assertThat(
                        manager.field("Manager who decides").innerText())
                .contains("Service Manager")
                .doesNotContain("Complaints Manager");
    }
}
