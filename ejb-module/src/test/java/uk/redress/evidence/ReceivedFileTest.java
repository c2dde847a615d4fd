package uk.redress.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Refused;

class ReceivedFileTest {

    private static final long HUGE = 200L << 20;

    @Test
    void a_file_of_no_bytes_is_refused() {
        assertThatThrownBy(() -> ReceivedFile.of(new ByteArrayInputStream(new byte[0]), 10))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("0 bytes");
    }

    @Test
    void two_hundred_megabytes_are_refused_after_reading_no_more_than_the_limit() {
        Endless endless = new Endless();

        assertThatThrownBy(() -> ReceivedFile.of(endless, 10))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("larger than 10 MB");
        assertThat(endless.read).isLessThan(11 << 20).isLessThan(HUGE);
    }

    @Test
    void exactly_the_limit_is_welcome_and_hashed_and_gone_when_it_is_closed() {
        Path place;
        try (ReceivedFile received = ReceivedFile.of(new ByteArrayInputStream(new byte[1 << 20]), 1)) {
            place = received.path();
            assertThat(received.size()).isEqualTo(1 << 20);
            assertThat(received.hash().digits())
                    .isEqualTo("30e14955ebf1352266dc2ff8067e68104607e750abb9d3b36582b8af909fcb58");
            assertThat(place).exists();
        }
        assertThat(Files.exists(place)).isFalse();
    }

    @Test
    void a_hash_is_read_however_it_was_pasted() {
        String digits = Sha256.of("hello").digits();

        assertThat(Sha256.read(" SHA256: " + digits.toUpperCase(java.util.Locale.ROOT) + "\n"))
                .contains(Sha256.of("hello"));
        assertThat(Sha256.read(digits.substring(1))).isEmpty();
        assertThat(Sha256.of("hello").bytes()).hasSize(32);
    }

    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() throws IOException {
            read++;
            return 7;
        }

        @Override
        public int read(byte[] some, int from, int most) {
            read += most;
            return most;
        }
    }
}
