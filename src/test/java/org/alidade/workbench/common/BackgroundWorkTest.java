package org.alidade.workbench.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.alidade.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class BackgroundWorkTest {
    private static final Runnable NOTHING = () -> {
    };
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final BackgroundWork work = new BackgroundWork(failures::add);

    @AfterEach
    void close() {
        work.close();
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aDecisionDoesNotWaitForAMeasurement() throws InterruptedException {
        CountDownLatch decided = new CountDownLatch(1);
        CountDownLatch measured = new CountDownLatch(1);
        work.measure(running -> decided.await(30, TimeUnit.SECONDS), Progress.none(), ended -> measured.countDown(),
                NOTHING);
        work.run(() -> true, saved -> decided.countDown());
        await(measured);
        assertThat(decided.getCount()).isZero();
    }

    @Test
    void aWishThatAPersonStopsSaysSoAndOneThatWasReplacedSaysNothing() throws InterruptedException {
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch stopped = new CountDownLatch(1);
        AtomicBoolean button = new AtomicBoolean();
        Progress shown = new Progress() {
            @Override
            public void report(String stage, long done, long total) {
                said.add(stage);
                button.set(true);
            }

            @Override
            public boolean isCancelled() {
                return button.get();
            }
        };
        BackgroundWork.Cancellable<String> search = wish -> {
            wish.report("searching", 0, 0);
            wish.checkCancelled();
            return "found";
        };
        work.latest("where", wish -> {
            while (!wish.isCancelled()) {
                Thread.sleep(5);
            }
            wish.checkCancelled();
            return "replaced";
        }, Progress.none(), said::add, () -> said.add("replaced and stopped"));
        work.latest("where", search, shown, said::add, stopped::countDown);
        await(stopped);
        assertThat(said).containsExactly("searching");
        assertThat(failures).isEmpty();
    }

    @Test
    void onlyTheLastWishOfANameIsShownAndTheOneBeforeIsStopped() throws InterruptedException {
        List<String> shown = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch replaced = new CountDownLatch(1);
        work.latest("reads", wish -> {
            begun.countDown();
            replaced.await();
            wish.checkCancelled();
            return "first";
        }, shown::add);
        await(begun);
        // the lane is busy until both are asked, so that the one in the middle cannot come in before the last
        work.latest("reads", wish -> "second", shown::add);
        work.latest("reads", wish -> "third", shown::add);
        replaced.countDown();
        work.latest("gene", wish -> "another", other -> ended.countDown());
        await(ended);
        assertThat(shown).containsExactly("third");
        assertThat(failures).isEmpty();
    }

    @Test
    void whatIsWorkedOnIsClosedWhenAllWorkOnItHasEnded() throws InterruptedException {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch closed = new CountDownLatch(1);
        work.measure(running -> {
            Thread.sleep(50);
            return order.add("measured");
        }, Progress.none(), done -> {
        }, NOTHING);
        work.run(() -> order.add("decided"), done -> {
        });
        work.last(() -> {
            order.add("closed");
            closed.countDown();
            return true;
        });
        await(closed);
        assertThat(order).hasSize(3).endsWith("closed");
    }

    @Test
    void aFailureOfAnyLaneIsHeard() throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(3);
        BackgroundWork failing = new BackgroundWork(failure -> heard.countDown());
        failing.run(() -> {
            throw new IllegalStateException("one");
        }, done -> {
        });
        failing.measure(running -> {
            throw new IllegalStateException("two");
        }, Progress.none(), done -> {
        }, NOTHING);
        failing.latest("name", wish -> {
            throw new IllegalStateException("three");
        }, done -> {
        });
        await(heard);
        failing.close();
    }

    /** The result of a measurement may come in last and ask for more, though its window is closed by then. */
    @Test
    void whatWouldOnlyBeShownIsNotBegunOnceTheWindowIsClosed() throws InterruptedException {
        work.close();
        CountDownLatch closed = new CountDownLatch(1);
        work.last(() -> {
            closed.countDown();
            return true;
        });
        await(closed);
        AtomicBoolean begun = new AtomicBoolean();

        work.latest("chart", told -> {
            begun.set(true);
            return 1;
        }, shown -> {
        });
        work.measure(told -> {
            begun.set(true);
            return 1;
        }, Progress.none(), shown -> {
        }, () -> {
        });

        assertThat(begun).isFalse();
    }
}
