package uk.redress.improvement.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NaturalOrderTest {

    @Test
    void numbers_stand_in_the_order_people_read_them() {
        assertThat(Stream.of("1.10", "2.1", "1.9", "1.9a", "10", "1").sorted(Comparator.comparing(NaturalOrder::of)))
                .containsExactly("1", "1.9", "1.9a", "1.10", "2.1", "10");
    }
}
