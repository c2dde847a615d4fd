package uk.redress.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** An address at which it can be seen. Redress keeps the address and not what is there. */
public record OfferedLink(String address) implements Content {

    public OfferedLink {
        address = TextLength.ADDRESS.needed(address, "the address");
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
