package uk.redress.web.reporting;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.redress.reporting.QuarterOnOffer;
import uk.redress.web.shell.Wording;

/**
 * A financial year to choose a quarter from; null where a quarter is not on offer. Years in which nothing was received
 * are left out, except the latest.
 */
public record YearOfQuarters(String name, List<@Nullable Choice> quarters) implements Serializable {

    static List<YearOfQuarters> of(List<QuarterOnOffer> offered) {
        Map<String, List<QuarterOnOffer>> byYear = offered.stream()
                .collect(Collectors.groupingBy(
                        offer -> QuarterName.year(offer.quarter()), LinkedHashMap::new, Collectors.toList()));
        String latest = offered.isEmpty() ? "" : QuarterName.year(offered.get(0).quarter());
        return byYear.entrySet().stream()
                .filter(year -> year.getKey().equals(latest)
                        || year.getValue().stream().anyMatch(offer -> offer.received() > 0))
                .map(year -> new YearOfQuarters(year.getKey(), choices(year.getValue())))
                .toList();
    }

    private static List<@Nullable Choice> choices(List<QuarterOnOffer> offered) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> offered.stream()
                        .filter(offer -> offer.quarter().number() == number)
                        .findAny()
                        .map(Choice::of)
                        .orElse(null))
                .collect(Collectors.toList());
    }

    public String getName() {
        return name;
    }

    public List<@Nullable Choice> getQuarters() {
        return quarters;
    }

    public record Choice(String address, String name, String received) implements Serializable {

        static Choice of(QuarterOnOffer offer) {
            String received = offer.more()
                    ? Wording.of("quarters.choose.more", offer.received())
                    : Wording.of("quarters.choose.received", offer.received());
            return new Choice(offer.quarter().toString(), QuarterName.inWords(offer.quarter()), received);
        }

        public String getAddress() {
            return address;
        }

        public String getName() {
            return name;
        }

        public String getReceived() {
            return received;
        }
    }
}
