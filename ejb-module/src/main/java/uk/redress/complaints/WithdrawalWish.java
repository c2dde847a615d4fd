package uk.redress.complaints;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

/**
 * That a complainant no longer wants to go on, as they said it.
 *
 * @param said in their words
 * @param stillLookedInto what the council looks into all the same, and who does; null when nothing is that serious
 */
public record WithdrawalWish(
        LocalDate on, Way way, String said, @Nullable String stillLookedInto) {

    public WithdrawalWish {
        said = TextLength.PASSAGE.needed(said, "what they said when they withdrew");
        stillLookedInto = TextLength.PASSAGE.ifAny(stillLookedInto, "what is looked into all the same");
    }

    /** Either will do (2006 Regulations, reg. 7). */
    public enum Way {
        IN_WORDS("in words"),
        IN_WRITING("in writing");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        String inWords() {
            return words;
        }
    }
}
