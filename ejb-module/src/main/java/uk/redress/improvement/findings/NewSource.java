package uk.redress.improvement.findings;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * A report, a letter, a minute in which something was found.
 *
 * @param receivedOn from when the time to respond is counted
 * @param ownDate the day the body has set, where the rule says so
 * @param address where the published text can be read
 */
public record NewSource(
        SourceKind kind,
        String title,
        String body,
        LocalDate publishedOn,
        LocalDate receivedOn,
        ResponseRule rule,
        @Nullable LocalDate ownDate,
        @Nullable String responder,
        @Nullable String address)
        implements Serializable {

    public NewSource {
        title = TextLength.LINE.needed(title, "what it is called");
        body = TextLength.LINE.needed(body, "who found it");
        responder = TextLength.LINE.ifAny(responder, "who must respond");
        address = TextLength.LINE.ifAny(address, "the address");
        if (address != null && !address.startsWith("https://") && !address.startsWith("http://")) {
            throw new Refused("Write the whole address, beginning with https://.");
        }
        if (rule == ResponseRule.OWN_DATE && ownDate == null) {
            throw new Refused("Give the day by which a response is wanted, or choose that none is.");
        }
        if (ownDate != null && rule == ResponseRule.OWN_DATE && ownDate.isBefore(receivedOn)) {
            throw new Refused("A response cannot be wanted by %s, before it was received on %s."
                    .formatted(InWords.date(ownDate), InWords.date(receivedOn)));
        }
    }
}
