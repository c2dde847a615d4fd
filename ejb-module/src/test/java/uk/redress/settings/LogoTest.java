package uk.redress.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

    @Test
    void a_small_png_is_taken_and_comes_back_as_it_was() throws IOException {
        byte[] png = png(40, 20);

        assertThat(Logo.refusal(png)).isEmpty();
        Logo logo = Logo.kept(Logo.toKeep(png));
        assertThat(logo.type()).isEqualTo("image/png");
        assertThat(logo.bytes()).isEqualTo(png);
    }

    @Test
    void a_png_too_wide_is_refused() throws IOException {
        assertThat(Logo.refusal(png(2001, 1))).isPresent();
    }

    @Test
    void a_large_file_is_refused_with_its_size() {
        assertThat(Logo.refusal(new byte[200 * 1024]))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("200 kilobytes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z' fill='#123456'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><defs><linearGradient id='a'/></defs><rect fill='url(#a)'/></svg>"
            })
    void an_svg_of_shapes_is_taken(String svg) {
        assertThat(Logo.refusal(svg.getBytes(UTF_8))).isEmpty();
        assertThat(Logo.kept(Logo.toKeep(svg.getBytes(UTF_8))).type()).isEqualTo("image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg><script>alert(1)</script></svg>",
                "<svg onload='alert(1)'/>",
                "<svg><rect onclick='alert(1)'/></svg>",
                "<svg><foreignObject/></svg>",
                "<svg><image href='https://elsewhere.example/x.png'/></svg>",
                "<svg><use href='https://elsewhere.example/x.svg#a'/></svg>",
                "<svg><rect fill='url(https://elsewhere.example/x)'/></svg>",
                "<svg><rect fill='url(#a) url(https://elsewhere.example/x)'/></svg>",
                "<svg><style>@import 'https://elsewhere.example'</style></svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
                "<?xml-stylesheet href='https://elsewhere.example'?><svg/>",
                "<html><body/></html>",
                "GIF89a",
                "<svg>"
            })
    void anything_else_is_refused(String file) {
        assertThat(Logo.refusal(file.getBytes(UTF_8))).isPresent();
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(Logo.refusal(new byte[0])).isPresent();
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
