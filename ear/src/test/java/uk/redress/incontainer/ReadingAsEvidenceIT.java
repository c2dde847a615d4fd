package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.Today;
import uk.redress.evidence.Description;
import uk.redress.evidence.EvidenceType;
import uk.redress.evidence.GivingEvidence;
import uk.redress.evidence.Marking;
import uk.redress.evidence.OfferedReading;
import uk.redress.evidence.PieceOnFile;
import uk.redress.evidence.PieceOnFile.RevisionOnFile;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.evidence.Strength;
import uk.redress.indicators.Direction;
import uk.redress.indicators.Frequency;
import uk.redress.indicators.IndicatorFacts;
import uk.redress.indicators.KeepingIndicators;
import uk.redress.indicators.NewReading;
import uk.redress.indicators.ReadingIndicators;
import uk.redress.indicators.RecordingReadings;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** A reading given as evidence is what was on record when it was given, whatever the record says later. */
@ExtendWith(ArquillianExtension.class)
class ReadingAsEvidenceIT {

    @Inject
    SignedIn signedIn;

    @Inject
    GivingEvidence giving;

    @Inject
    ReadingEvidence reading;

    @Inject
    KeepingIndicators keeping;

    @Inject
    RecordingReadings recording;

    @Inject
    ReadingIndicators indicators;

    @Inject
    Today today;

    private final String name =
            "Visits made in time " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void what_is_corrected_later_stays_as_it_was_given_until_the_evidence_is_revised() throws Exception {
        String indicator = indicator();
        record(indicator, "43", null);
        String evidence = give(indicator, lastMonth());
        RevisionOnFile given = latest(evidence);
        assertThat(given.indicatorReference()).isEqualTo(indicator);
        assertThat(given.indicator()).isEqualTo(name);
        assertThat(given.reading()).contains(lastMonth().inWords() + ": 43%", "Taken from Monthly report");

        record(indicator, "45", "Two were counted twice.");
        assertThat(latest(evidence).reading()).isEqualTo(given.reading());
        assertThat(latest(evidence).hash()).isEqualTo(given.hash());

        long seen = piece(evidence).version();
        signedIn.as("lead", () -> {
            giving.revise(
                    evidence,
                    seen,
                    description(),
                    Optional.of(new OfferedReading(indicator, lastMonth())),
                    "The figure was corrected.");
            return null;
        });
        assertThat(latest(evidence).reading()).contains(": 45%", "Corrected: Two were counted twice.");
        assertThat(latest(evidence).hash()).isNotEqualTo(given.hash());
        assertThat(piece(evidence).first().reading()).isEqualTo(given.reading());
    }

    @Test
    void a_period_without_a_figure_and_an_indicator_that_does_not_exist_are_not_taken() throws Exception {
        String indicator = indicator();
        record(indicator, "43", null);
        CalendarPeriod before = lastMonth().previous();

        assertThatThrownBy(() -> give(indicator, before))
                .hasStackTraceContaining(Refused.class.getName())
                .hasMessageContaining("%s has no figure on record for %s".formatted(indicator, before.inWords()));
        assertThatThrownBy(() -> give("I-9999999", lastMonth()))
                .hasStackTraceContaining(Refused.class.getName())
                .isNotInstanceOf(NotFound.class)
                .hasMessageContaining("I-9999999 has no figure on record");
    }

    private String indicator() throws Exception {
        IndicatorFacts facts = new IndicatorFacts(
                name, null, "%", Direction.HIGHER_IS_BETTER, Frequency.MONTHLY, null, null, null, null, null);
        return signedIn.as("programme", () -> keeping.define(null, facts));
    }

    private void record(String indicator, String value, @Nullable String why) throws Exception {
        signedIn.as("programme", () -> {
            recording.record(
                    indicator,
                    indicators.page(indicator, false).version(),
                    new NewReading(lastMonth(), new BigDecimal(value), "Monthly report", today.date(), why));
            return null;
        });
    }

    private String give(String indicator, CalendarPeriod period) throws Exception {
        return signedIn.as(
                "lead",
                () -> giving.give(description(), new OfferedReading(indicator, period), Marking.ORDINARY, List.of()));
    }

    private Description description() {
        return new Description(
                "Visits in time",
                EvidenceType.DATA,
                today.date(),
                "Performance team",
                "Visits in time rose.",
                Strength.MODERATE);
    }

    private RevisionOnFile latest(String evidence) throws Exception {
        return piece(evidence).latest();
    }

    private PieceOnFile piece(String evidence) throws Exception {
        return signedIn.as("auditor", () -> reading.called(evidence));
    }

    private CalendarPeriod lastMonth() {
        return Frequency.MONTHLY.lastOver(today.date());
    }
}
