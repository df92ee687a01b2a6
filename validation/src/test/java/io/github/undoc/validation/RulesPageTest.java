package io.github.undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    private static final Path PAGE = Path.of("../docs/rules.md");

    @Test
    void thePageOfRulesIsUpToDate() throws IOException {
        String page = RulesPage.write();
        if (Boolean.getBoolean("undoc.docs.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).hasContent(page);
    }
}
