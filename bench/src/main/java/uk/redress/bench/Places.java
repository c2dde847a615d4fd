package uk.redress.bench;

import java.nio.file.Path;

/**
 * Where things are.
 *
 * @param configured the configuration the build made for the server
 * @param archive as it was built
 * @param folder everything we write
 */
record Places(Path serverHome, Path configured, Path archive, Path folder) {

    Path classes() {
        return folder.resolve("classes");
    }
}
