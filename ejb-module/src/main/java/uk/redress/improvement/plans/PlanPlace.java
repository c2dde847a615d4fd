package uk.redress.improvement.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The place of an action in a plan, and how it ended there where it did. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class PlanPlace {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long planId;
    private long actionId;
    private long workstreamId;
    private @Nullable Long priorityId;
    private String number;
    private String sortKey;
    private LocalDate placedOn;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable HowItEnded endedHow;

    private @Nullable String endedBecause;

    @SuppressWarnings("NullAway.Init")
    protected PlanPlace() {}

    PlanPlace(long plan, long action, long workstream, @Nullable Long priority, String number, LocalDate on) {
        this.planId = plan;
        this.actionId = action;
        this.workstreamId = workstream;
        this.priorityId = priority;
        this.number = number;
        this.sortKey = NaturalOrder.of(number);
        this.placedOn = on;
    }

    boolean isOpen() {
        return endedOn == null;
    }

    void end(HowItEnded how, String because, LocalDate on) {
        endedOn = on;
        endedHow = how;
        endedBecause = because;
    }
}
