package uk.redress.db;

/**
 * Where the database is and who signs in to it: the owner, who migrates and owns every table, and the application, which
 * owns nothing.
 */
public record DatabaseSignIn(
        String url, String ownerName, String ownerPassword, String applicationName, String applicationPassword) {

    /** The driver would otherwise wait for as long as the network lets it. */
    public String urlThatGivesUpSoon() {
        return with("connectTimeout", "10");
    }

    /** The application finds its tables by their bare names; the engine's carry their schema as a prefix. */
    public String urlForTheApplication() {
        return with("currentSchema", "casework");
    }

    private String with(String parameter, String value) {
        if (url.contains(parameter + "=")) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + parameter + "=" + value;
    }

    @Override
    public String toString() {
        return "%s as %s, migrated as %s".formatted(url, applicationName, ownerName);
    }
}
