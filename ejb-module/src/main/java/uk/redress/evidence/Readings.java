package uk.redress.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.redress.kernel.Refused;

/** What is known of the readings that are given, where somebody keeps any. */
@ApplicationScoped
class Readings {

    @Inject
    Instance<RecordedReadings> kept;

    /** @throws Refused when there is none of that period, or none was published */
    RecordedReading onRecord(OfferedReading offered) {
        Optional<RecordedReading> found =
                kept.isResolvable() ? kept.get().of(offered.indicator(), offered.period()) : Optional.empty();
        return found.orElseThrow(() ->
                new Refused("%s has no figure on record for %s. Choose another period, or record the reading first."
                        .formatted(offered.indicator(), offered.period().inWords())));
    }
}
