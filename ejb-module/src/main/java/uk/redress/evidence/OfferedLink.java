package uk.redress.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import uk.redress.kernel.Refused;

/** An address at which it can be seen. Redress keeps the address and not what is there. */
public record OfferedLink(String address) implements Content {

    private static final int LONGEST = 2_000;

    public OfferedLink {
        address = Wording.needed(address, LONGEST, "the address");
        if (!isWebAddress(address)) {
            throw new Refused("Write the whole address as your browser shows it, beginning with https://.");
        }
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.LINK;
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
