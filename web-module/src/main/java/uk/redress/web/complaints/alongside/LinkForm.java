package uk.redress.web.complaints.alongside;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.alongside.AlongsideFile.LinkOnFile;
import uk.redress.complaints.alongside.LinkKind;

/** A link to another complaint, and why it is undone. */
public class LinkForm implements Serializable {

    private final LinkOnFile link;
    private @Nullable String why;

    LinkForm(LinkOnFile link) {
        this.link = link;
    }

    public LinkOnFile getLink() {
        return link;
    }

    public boolean isToStay() {
        return link.kind() == LinkKind.CAME_BACK;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
