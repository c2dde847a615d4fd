package uk.redress.complaints;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a complaint was withdrawn, and what the council looks into all the same because it is too serious to leave. One that came back may be withdrawn again. */
@Entity
@SuppressWarnings("unused") // written here and read with SQL
class Withdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;

    private LocalDate withdrawnOn;

    @Enumerated(EnumType.STRING)
    private WithdrawalWish.Way way;

    private @Nullable String stillLookedInto;

    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {}

    Withdrawal(long complaintId, WithdrawalWish wish) {
        this.complaintId = complaintId;
        this.withdrawnOn = wish.on();
        this.way = wish.way();
        this.stillLookedInto = wish.stillLookedInto();
    }
}
