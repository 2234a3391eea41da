package org.goldenthread.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.RunningQueryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RunningQueryService
class NavigationIT {

    private static final List<String> SECTIONS =
            List.of(
                    "/my-work",
                    "/children",
                    "/plan",
                    "/figures",
                    "/look-back",
                    "/history",
                    "/publications",
                    "/work-in-progress");
    private static final Pattern NAVIGATION =
            Pattern.compile("<nav class=\"gt-navigation\".*?</nav>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    @Autowired MockMvcTester service;

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_is_shown_the_sections_that_open_to_them_and_no_other(Role role)
            throws Exception {
        SignedIn somebody = new SignedIn(service, role);
        List<String> shown =
                NAVIGATION
                        .matcher(somebody.open("/").getResponse().getContentAsString())
                        .results()
                        .map(MatchResult::group)
                        .flatMap(NavigationIT::links)
                        .toList();

        assertThat(SECTIONS).containsAll(shown);
        for (String section : SECTIONS) {
            assertThat(somebody.open(section))
                    .as(section)
                    .hasStatus(shown.contains(section) ? 200 : 403);
        }
    }

    private static Stream<String> links(String navigation) {
        return LINK.matcher(navigation).results().map(link -> link.group(1));
    }
}
