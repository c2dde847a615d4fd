package uk.redress.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;
import org.jspecify.annotations.Nullable;
import uk.redress.work.FailedJob;
import uk.redress.work.FailedJobs;

/** The engine keeps a failed job among the timers until it is tried again, and among the dead letters after that. */
@ApplicationScoped
class FlowableFailedJobs implements FailedJobs {

    @Inject
    ManagementService management;

    @Inject
    RuntimeService processes;

    @Override
    public List<FailedJob> all() {
        List<Job> givenUp = management.createDeadLetterJobQuery().list();
        List<Job> waiting = management.createTimerJobQuery().withException().list();
        Map<String, String> numbers =
                numbersOf(Stream.concat(givenUp.stream(), waiting.stream()).toList());
        return Stream.concat(
                        givenUp.stream().map(job -> describe(job, numbers, 0)),
                        waiting.stream().map(job -> describe(job, numbers, job.getRetries())))
                .sorted(Comparator.comparing(FailedJob::nextTry, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private Map<String, String> numbersOf(List<Job> jobs) {
        Set<String> instances = jobs.stream()
                .map(Job::getProcessInstanceId)
                .filter(Predicate.not(Predicate.isEqual(null)))
                .collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return Map.of();
        }
        return processes.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private static FailedJob describe(Job job, Map<String, String> numbers, int retriesLeft) {
        return new FailedJob(
                job.getId(),
                name(job),
                numbers.get(job.getProcessInstanceId()),
                firstLine(job.getExceptionMessage()),
                retriesLeft,
                retriesLeft == 0 || job.getDuedate() == null
                        ? null
                        : job.getDuedate().toInstant());
    }

    private static String name(Job job) {
        if (job.getElementName() != null) {
            return job.getElementName();
        }
        return job.getElementId() == null ? job.getJobHandlerType() : job.getElementId();
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    @Override
    public Optional<FailedJob> find(String id) {
        return all().stream().filter(job -> job.id().equals(id)).findFirst();
    }

    @Override
    public void retry(String id) {
        if (management.createDeadLetterJobQuery().jobId(id).count() > 0) {
            management.moveDeadLetterJobToExecutableJob(id, EngineSettings.retries());
        } else {
            management.moveTimerToExecutableJob(id);
        }
    }

    @Override
    public long givenUp() {
        return management.createDeadLetterJobQuery().count();
    }
}
