package uk.redress.web.complaints.alongside;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A point that could wait for proceedings elsewhere, tested by itself. */
public class WaitingPointForm implements Serializable {

    private final int ordinal;
    private final String text;
    private boolean waits;
    private @Nullable String prejudice;

    WaitingPointForm(int ordinal, String text) {
        this.ordinal = ordinal;
        this.text = text;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getText() {
        return text;
    }

    public boolean isWaits() {
        return waits;
    }

    public void setWaits(boolean waits) {
        this.waits = waits;
    }

    public @Nullable String getPrejudice() {
        return prejudice;
    }

    public void setPrejudice(@Nullable String prejudice) {
        this.prejudice = prejudice;
    }
}
