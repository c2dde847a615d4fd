package uk.redress.improvement.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidCompleteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Complete",
                "complete.",
                "Completed",
                "Complete Partner found and at work",
                "Complete. Three visits were made",
                "Complete - minutes are with the clerk",
                "COMPLETE\nsee minutes",
                "Now complete",
                "Completed 14 May",
                "Complete and handed over",
                "Everyone was trained. Action complete",
                "Status: complete",
                "100% of staff told",
            })
    void a_claim_is_heard(String progress) {
        SaidComplete read = SaidComplete.read(progress, "");

        assertThat(read.said()).isTrue();
        assertThat(read.notes()).extracting(Note::kind).containsExactly(NoteKind.SAID_COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Complete the survey of foster carers",
                "Complete by 31 August",
                "To be completed in May",
                "Not complete",
                "Partly complete",
                "The first of three audits is completed, two are to come",
                "Completion expected in June",
            })
    void an_order_or_a_hope_is_no_claim(String progress) {
        assertThat(SaidComplete.read(progress, "").said()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Complete and under review until partners have answered",
                "Complete. Two letters still to be sent"
            })
    void a_claim_that_takes_itself_back_is_pointed_out(String progress) {
        assertThat(SaidComplete.read(progress, "").notes())
                .extracting(Note::kind)
                .contains(NoteKind.SAID_COMPLETE, NoteKind.NOT_QUITE_COMPLETE);
    }

    @Test
    void a_column_for_the_status_is_heard_as_well() {
        assertThat(SaidComplete.read("Letters went out", "Blue").said()).isTrue();
        assertThat(SaidComplete.read("", "B").said()).isTrue();
        assertThat(SaidComplete.read("", "Complete").said()).isTrue();
        assertThat(SaidComplete.read("", "Behind").said()).isFalse();
        assertThat(SaidComplete.read("", "Green").said()).isFalse();
    }
}
