package uk.redress.improvement.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadsInCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QT",
                "QT-W",
                "Head of Quality and Safeguarding",
                "Director, Children and Families",
                "HR/OD Lead",
                "All"
            })
    void one_lead_is_taken_as_written(String cell) {
        LeadsInCell read = LeadsInCell.read(cell);

        assertThat(read.lead()).isEqualTo(cell);
        assertThat(read.support()).isNull();
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"QT and WX-Y", "QT & WX-Y", "QT/WX-Y", "QT, WX-Y", "QT; WX-Y", "QT\nWX-Y", "QT with WX-Y"})
    void the_first_of_several_leads_and_the_others_support(String cell) {
        LeadsInCell read = LeadsInCell.read(cell);

        assertThat(read.lead()).isEqualTo("QT");
        assertThat(read.support()).isEqualTo("WX-Y");
        assertThat(read.notes()).extracting(Note::kind).containsExactly(NoteKind.SEVERAL_LEADS);
    }

    @Test
    void posts_are_kept_apart_only_where_they_clearly_are() {
        LeadsInCell read = LeadsInCell.read("Head of Care and Placements / Head of Quality");

        assertThat(read.lead()).isEqualTo("Head of Care and Placements");
        assertThat(read.support()).isEqualTo("Head of Quality");
    }

    @Test
    void three_leads_are_one_lead_and_two_who_support() {
        assertThat(LeadsInCell.read("QT, WX and YZ").support()).isEqualTo("WX, YZ");
    }

    @Test
    void the_same_lead_twice_is_one_lead() {
        LeadsInCell read = LeadsInCell.read("QT / QT");

        assertThat(read.lead()).isEqualTo("QT");
        assertThat(read.support()).isNull();
        assertThat(read.notes()).extracting(Note::kind).containsExactly(NoteKind.SAID_TWICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TBC", "-", "vacant", "To be appointed"})
    void nobody_is_said_to_be_nobody(String cell) {
        LeadsInCell read = LeadsInCell.read(cell);

        assertThat(read.lead()).isEqualTo("Nobody named");
        assertThat(read.notes()).extracting(Note::kind).containsExactly(NoteKind.NO_LEAD);
    }
}
