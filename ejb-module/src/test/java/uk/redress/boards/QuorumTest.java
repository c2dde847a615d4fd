package uk.redress.boards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuorumTest {

    @Test
    void a_quorum_is_met_by_as_many_as_it_names() {
        assertThat(Quorum.of(5, 5)).isEqualTo(Quorum.MET);
        assertThat(Quorum.of(5, 6)).isEqualTo(Quorum.MET);
        assertThat(Quorum.of(5, 4)).isEqualTo(Quorum.NOT_MET);
    }

    @Test
    void a_body_without_a_number_leaves_it_to_its_chair_however_many_come() {
        assertThat(Quorum.of(null, 0)).isEqualTo(Quorum.CHAIR_DECIDES);
        assertThat(Quorum.of(null, 20)).isEqualTo(Quorum.CHAIR_DECIDES);
    }

    @Test
    void who_advises_or_looks_on_does_not_make_a_quorum() {
        assertThat(MemberRole.VICE_CHAIR.countsForQuorum()).isTrue();
        assertThat(MemberRole.ADVISER.countsForQuorum()).isFalse();
        assertThat(MemberRole.OBSERVER.countsForQuorum()).isFalse();
    }
}
