package uk.redress.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/**
 * Files as they arrive, looked at by one set of rules and kept in one place, whether they are evidence or belong to another
 * record. Who may give and open them is the business of those who keep the records.
 */
@ApplicationScoped
public class KeepingFiles {

    @Inject
    KeptFiles files;

    @Inject
    SettingsInForce settings;

    /** @throws FileRefused when it is empty, too large, or not what it says it is */
    public KeptFile keep(OfferedFile file) {
        try (ReceivedFile received = ReceivedFile.of(file.bytes(), settings.numberOf(Setting.UPLOAD_LIMIT))) {
            RecognisedFile recognised = RecognisedFile.of(file.name(), received.path());
            return new KeptFile(
                    files.keep(received),
                    received.hash().digits(),
                    recognised.name().value(),
                    recognised.type().mediaType(),
                    received.size());
        }
    }

    /** To be closed by whoever asked for it. */
    public OpenedFile open(KeptFile file) {
        return new OpenedFile(file.name(), file.mediaType(), file.size(), files.copy(new Sha256(file.hash())));
    }
}
