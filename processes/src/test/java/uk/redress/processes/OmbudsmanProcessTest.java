package uk.redress.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OmbudsmanProcessTest extends DiagramTest {

    @AfterAll
    static void every_element_of_the_diagram_is_passed() {
        isPassedByItsTests("ombudsman");
    }

    @Test
    void a_decision_without_remedies_ends_the_complaint() {
        vocabulary.complaintIsAtTheOmbudsman();
        engine.receive(number);

        engine.complete(number, "answerOmbudsman");

        assertThat(engine.isOver(number)).isTrue();
        assertThat(engine.endsOf(number)).containsExactly("close", "finish");
    }

    @Test
    void remedies_that_were_agreed_are_carried_out_first() {
        workUpTo("answerOmbudsman");

        engine.complete(number, "answerOmbudsman");

        waitsAt("carryOutRemedies");
        engine.complete(number, "carryOutRemedies");
        assertThat(engine.isOver(number)).isTrue();
    }
}
