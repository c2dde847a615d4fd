package uk.redress.journeys;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Axe on every page that needs no story of its own, with data, as each role that has it in the menu. */
class EveryPageJourney extends Journey {

    private static final List<String> FOR_THE_OFFICER = List.of(
            "/work",
            "/work?whose=everybody",
            "/register",
            "/register?q=nothing-of-that-name",
            "/complaints/receive",
            "/approvals",
            "/actions",
            "/import",
            "/quarters",
            "/quarters/2017-18-Q3",
            "/calculator",
            "/calculator?from=2026-11-20&days=25",
            "/calculator?from=yesterday&days=ten",
            "/preferences",
            "/nothing-there");

    private static final List<String> FOR_THE_ADMINISTRATOR = List.of(
            "",
            "/settings",
            "/calendar",
            "/clock",
            "/teams",
            "/accounts",
            "/diagrams",
            "/failed-jobs",
            "/health",
            "/ladder",
            "/updates");

    private static final List<String> FOR_THE_COMPLAINTS_MANAGER = List.of("", "/settings", "/letters", "/ladder");

    @Test
    void the_officers_pages_have_no_violation() {
        Visitor officer = signedIn("officer");
        new Office(officer).receives("Something to look at");
        for (String path : FOR_THE_OFFICER) {
            officer.open(path);
            officer.findsItAccessible();
        }
    }

    @Test
    void whoever_looks_would_see_a_violation() {
        Visitor officer = signedIn("officer");
        officer.open("/calculator");
        officer.page().evaluate("document.querySelector('main').append(document.createElement('input'))");
        Assertions.assertThatThrownBy(officer::findsItAccessible).hasMessageContaining("label");
    }

    @Test
    void the_administrators_pages_have_no_violation() {
        Visitor administrator = signedIn("admin");
        for (String page : FOR_THE_ADMINISTRATOR) {
            administrator.open("/administration" + page);
            administrator.findsItAccessible();
        }
    }

    @Test
    void the_complaints_managers_pages_have_no_violation() {
        Visitor manager = signedIn("complaints.manager");
        for (String page : FOR_THE_COMPLAINTS_MANAGER) {
            manager.open("/administration" + page);
            manager.seesNot("This page is not open to you");
            manager.findsItAccessible();
        }
    }

    @TestFactory
    Stream<DynamicTest> each_role_comes_in_and_finds_its_first_page_accessible() {
        return Stream.of("officer", "complaints.manager", "service.manager", "auditor", "admin")
                .map(role -> DynamicTest.dynamicTest(role, () -> {
                    Visitor visitor = signedIn(role);
                    visitor.open("/");
                    visitor.findsItAccessible();
                }));
    }

    @Test
    void the_calculator_says_the_answer_in_words() {
        Visitor officer = signedIn("officer");
        officer.open("/calculator?from=2026-11-20&days=25");
        officer.sees("25 working days after Friday 20 November 2026 is Tuesday 29 December 2026");
        officer.open("/calculator?from=2026-12-29&days=-10");
        officer.sees("working days before");
    }
}
