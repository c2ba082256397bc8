package guanxi.client.query.truth;

import guanxi.client.read.agreements.AgreementEntry;
import guanxi.client.read.agreements.AgreementQueries;
import guanxi.client.read.courses.FileCourse;
import guanxi.client.read.courses.FileCourseQueries;
import guanxi.client.truth.FileOnADay;
import guanxi.client.truth.Namesakes;
import guanxi.client.truth.Truth;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.platform.decision.AsOf;
import guanxi.platform.decision.DepartmentTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How true the clients' files were on a day (D-M-B6), each beside all others. */
@Component
public class TruthOnADay {
    private record Known(FileOnADay file, ClientProfile profile) {}

    private final FileCourseQueries courses;
    private final AgreementQueries agreements;
    private final DepartmentTime time;

    TruthOnADay(FileCourseQueries courses, AgreementQueries agreements, DepartmentTime time) {
        this.courses = courses;
        this.agreements = agreements;
        this.time = time;
    }

    public Stream<JudgedFile> of(AsOf day) {
        Map<ClientId, List<AgreementEntry>> agreed =
                agreements.of(null).stream().collect(Collectors.groupingBy(AgreementEntry::clientId));
        var known = courses.all().stream()
                .flatMap(course -> known(course, agreed.getOrDefault(course.clientId(), List.of()), day))
                .toList();
        var namesakes = new Namesakes(known.stream().map(Known::file).toList());
        return known.stream()
                .map(one -> new JudgedFile(one.file().clientId(), one.profile(), new Truth(one.file(), namesakes)));
    }

    private Stream<Known> known(FileCourse course, List<AgreementEntry> agreed, AsOf day) {
        return course.on(day).stream()
                .map(profile -> new Known(
                        FileReading.of(course.clientId(), profile, agreed, day)
                                .lookedAfter(course.lookedAfter(day, time::dateOf)),
                        profile));
    }
}
