package uk.redress.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may be given as a file, by what is in it. Whatever is not here is refused. */
enum FileType {
    PDF("a PDF", "application/pdf", "pdf"),
    WORD("a Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("an Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT(
            "a PowerPoint presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx"),
    OPEN_TEXT("an OpenDocument text", "application/vnd.oasis.opendocument.text", "odt"),
    OPEN_SHEET("an OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    OPEN_SLIDES("an OpenDocument presentation", "application/vnd.oasis.opendocument.presentation", "odp"),
    OLD_WORD("a Word document of the old kind", "application/msword", "doc"),
    OLD_EXCEL("an Excel workbook of the old kind", "application/vnd.ms-excel", "xls"),
    OLD_POWERPOINT("a PowerPoint presentation of the old kind", "application/vnd.ms-powerpoint", "ppt"),
    OUTLOOK("an e-mail saved from Outlook", "application/vnd.ms-outlook", "msg"),
    RICH_TEXT("a rich text document", "application/rtf", "rtf"),
    PNG("a picture (PNG)", "image/png", "png"),
    JPEG("a picture (JPEG)", "image/jpeg", "jpg", "jpeg"),
    GIF("a picture (GIF)", "image/gif", "gif"),
    TIFF("a picture (TIFF)", "image/tiff", "tif", "tiff"),
    WEBP("a picture (WebP)", "image/webp", "webp"),
    HEIC("a picture (HEIC)", "image/heic", "heic"),
    TEXT("plain text", "text/plain", "txt"),
    CSV("a table as text (CSV)", "text/csv", "csv"),
    E_MAIL("an e-mail", "message/rfc822", "eml");

    private final String words;
    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> endings;

    FileType(String words, String mediaType, String... endings) {
        this.words = words;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** With its article, for a sentence. */
    String words() {
        return words;
    }

    String mediaType() {
        return mediaType;
    }

    boolean mayEndIn(String ending) {
        return endings.contains(ending);
    }

    String ending() {
        return endings.get(0);
    }

    /** Text tells little about itself: its ending has to. */
    boolean isText() {
        return this == TEXT || this == CSV || this == E_MAIL;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findAny();
    }

    static Optional<FileType> endingIn(String ending) {
        return Arrays.stream(values()).filter(type -> type.mayEndIn(ending)).findAny();
    }
}
