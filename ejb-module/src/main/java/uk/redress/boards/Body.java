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
