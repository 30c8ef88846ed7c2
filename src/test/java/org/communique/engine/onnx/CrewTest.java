package org.communique.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.communique.engine.EngineException;
import org.junit.jupiter.api.Test;

class CrewTest {

  private final Queue<Integer> done = new ConcurrentLinkedQueue<>();

  @Test
  void everyJobIsDoneOnce() {
    List<Integer> jobs = IntStream.range(0, 1_000).boxed().toList();
    Crew.run(jobs, done::add);
    assertThat(done).containsExactlyInAnyOrderElementsOf(jobs);
  }

  @Test
  void noJobIsNoWork() {
    Crew.run(List.<Integer>of(), done::add);
    assertThat(done).isEmpty();
  }

  @Test
  void aJobThatFailsFailsTheWholeForItsOwnReason() {
    for (int bad = 0; bad < 5; bad++) {
      int failing = bad;
      assertThatThrownBy(() -> Crew.run(List.of(0, 1, 2, 3, 4), job -> fail(job, failing)))
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("job " + bad);
    }
  }

  private static void fail(int job, int failing) {
    if (job == failing) {
      throw new EngineException("job " + job);
    }
  }
}
