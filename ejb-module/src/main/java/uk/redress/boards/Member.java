package uk.redress.boards;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;

/** Somebody who belongs to a body from one day until another, and how both were agreed. */
@Entity
@Table(name = "body_member")
@SuppressWarnings("unused") // some fields are written here and read with SQL
class Member {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long bodyId;
    private String name;
    private @Nullable String organisation;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private @Nullable Long accountId;
    private LocalDate fromOn;
    private @Nullable Long joinedAtId;
    private @Nullable String joinedMinute;
    private @Nullable String joinedBecause;
    private @Nullable LocalDate untilOn;
    private @Nullable Long leftAtId;
    private @Nullable String leftMinute;
    private @Nullable String leftBecause;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(long body, NewMember member, @Nullable Long agreedAt, HowAgreed agreed) {
        this.bodyId = body;
        this.name = member.name();
        this.organisation = member.organisation();
        this.role = member.role();
        this.accountId = member.account();
        this.fromOn = member.from();
        this.joinedAtId = agreedAt;
        this.joinedMinute = agreed.minute();
        this.joinedBecause = agreed.because();
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    MemberRole role() {
        return role;
    }

    boolean isIn() {
        return untilOn == null;
    }

    void leave(LocalDate on, @Nullable Long agreedAt, HowAgreed agreed) {
        if (untilOn != null) {
            throw new Refused("%s has left already, on %s.".formatted(name, InWords.date(untilOn)));
        }
        InOrder.mustFollow("Leaving", on, "joining", fromOn);
        untilOn = on;
        leftAtId = agreedAt;
        leftMinute = agreed.minute();
        leftBecause = agreed.because();
    }
}
