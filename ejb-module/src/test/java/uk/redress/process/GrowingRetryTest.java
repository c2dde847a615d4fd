package uk.redress.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrowingRetryTest {

    @Test
    void the_first_comes_after_seconds_and_the_last_after_hours() {
        assertThat(GrowingRetry.waitAfter(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(GrowingRetry.waitAfter(EngineSettings.retries() - 2)).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void each_waits_at_least_as_long_as_the_one_before() {
        assertThat(IntStream.range(0, 20).mapToObj(GrowingRetry::waitAfter)).isSorted();
    }

    @Test
    void all_of_them_outlast_a_night() {
        Duration all = IntStream.range(0, EngineSettings.retries() - 1)
                .mapToObj(GrowingRetry::waitAfter)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(12), Duration.ofHours(36));
    }
}
