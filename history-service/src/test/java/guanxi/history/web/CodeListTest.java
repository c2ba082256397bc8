package guanxi.history.web;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.access.Role;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class CodeListTest {

    @Test
    void every_enum_of_the_language_and_the_roles_are_lists() {
        var published = enumsOfTheLanguage();
        assertThat(published).hasSizeGreaterThan(5);
        published.add(Role.class.getName());
        assertThat(CodeList.TYPES.values().stream().map(Class::getName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void every_list_and_code_has_words_in_both_languages_and_no_word_is_left_over() {
        var keys = new TreeSet<String>();
        CodeList.TYPES.forEach((list, type) -> {
            keys.add(list);
            for (Enum<?> code : type.getEnumConstants()) keys.add(list + "." + code);
        });
        assertThat(CodeList.CHINESE.keys()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(CodeList.ENGLISH.keys()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void within_a_list_no_two_codes_have_the_same_words() {
        CodeList.ALL.forEach(list -> {
            assertThat(list.codes().stream().map(code -> code.labels().zh()))
                    .as(list.list())
                    .doesNotHaveDuplicates();
            assertThat(list.codes().stream().map(code -> code.labels().en()))
                    .as(list.list())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void a_code_has_the_words_of_the_handbook_C_2() {
        var outcome = CodeList.ALL.stream()
                .filter(list -> list.list().equals("outcome"))
                .findFirst()
                .orElseThrow();
        assertThat(outcome.labels()).isEqualTo(new CodeList.Labels("成果", "outcome"));
        assertThat(outcome.codes())
                .element(2)
                .isEqualTo(new CodeList.Code("C", new CodeList.Labels("再度访问", "visit again")));
    }

    private static Set<String> enumsOfTheLanguage() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Enum.class));
        return scan.findCandidateComponents("guanxi.language").stream()
                .map(found -> found.getBeanClassName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
