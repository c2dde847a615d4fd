package uk.redress.boards;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;

/** A board, a group or a committee. Its members, its meetings and its terms of reference hang on it, each in its own rows. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class Body {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private String reference;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String name;
    private @Nullable String purpose;
    private @Nullable Long partOfId;
    private @Nullable Integer quorum;
    private @Nullable Integer weeks;
    private @Nullable String reportsTo;
    private LocalDate setUpOn;
    private @Nullable LocalDate dissolvedOn;
    private @Nullable String dissolvedBecause;

    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    Body(String reference, BodyFacts facts, @Nullable Long partOf, LocalDate setUpOn) {
        this.reference = reference;
        this.setUpOn = setUpOn;
        this.kind = facts.kind();
        this.name = facts.name();
        change(facts, partOf);
    }

    void change(BodyFacts facts, @Nullable Long partOf) {
        kind = facts.kind();
        name = facts.name();
        purpose = facts.purpose();
        partOfId = partOf;
        quorum = facts.quorum();
        weeks = facts.weeks();
        reportsTo = facts.reportsTo();
    }

    void dissolve(LocalDate on, String because) {
        mustNotBeDissolved();
        InOrder.mustFollow("Dissolving the body", on, "it was set up", setUpOn);
        dissolvedOn = on;
        dissolvedBecause = because;
    }

    void mustNotBeDissolved() {
        if (dissolvedOn != null) {
            throw new Refused("%s was dissolved on %s.".formatted(name, InWords.date(dissolvedOn)));
        }
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String reference() {
        return reference;
    }

    String name() {
        return name;
    }

    @Nullable
    Integer quorum() {
        return quorum;
    }

    @Nullable
    String reportsTo() {
        return reportsTo;
    }
}
