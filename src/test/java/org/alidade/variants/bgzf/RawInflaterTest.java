package org.alidade.variants.bgzf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The own inflater gives what the JDK's gives, and takes for damaged what the JDK's takes for damaged. */
class RawInflaterTest {
    private static final int ROUNDS = 40;
    private static final int DAMAGES = 60;
    private static final int LARGEST = 1 << 17;

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textComesOutAsItWentIn(long seed) throws DataFormatException {
        Random random = new Random(seed);
        RawInflater inflater = new RawInflater();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] text = text(random);
            byte[] packed = deflated(random, text);
            byte[] out = new byte[3 + text.length + RawInflater.SLACK];
            int length = inflater.inflate(withSlack(packed), 0, packed.length, out, 3, 3 + text.length);
            assertThat(Arrays.equals(out, 3, 3 + length, text, 0, text.length)).as("seed %s, %s", seed, round).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedDataAreJudgedAsTheJdkJudgesThem(long seed) {
        Random random = new Random(seed);
        int accepted = 0;
        int refused = 0;
        for (int round = 0; round < ROUNDS / 4; round++) {
            byte[] packed = deflated(random, Arrays.copyOf(text(random), random.nextInt(3000)));
            for (int damage = 0; damage < DAMAGES; damage++) {
                byte[] damaged = damaged(random, packed);
                Optional<byte[]> expected = byJdk(damaged);
                Optional<byte[]> own = byOwn(damaged);
                assertThat(own.isPresent()).isEqualTo(expected.isPresent());
                assertThat(Arrays.equals(own.orElse(packed), expected.orElse(packed))).as("seed %s, %s", seed, round)
                        .isTrue();
                accepted += expected.isPresent() ? 1 : 0;
                refused += expected.isPresent() ? 0 : 1;
            }
        }
        assertThat(accepted).isPositive();
        assertThat(refused).isPositive();
    }

    private static byte[] text(Random random) {
        byte[] text = new byte[random.nextInt(random.nextInt(4) == 0 ? 1 << 16 : 5000)];
        int letters = random.nextInt(3) == 0 ? 256 : 1 + random.nextInt(40);
        boolean repeats = random.nextBoolean();
        int at = 0;
        while (at < text.length) {
            int length = Math.min(text.length - at, 1 + random.nextInt(repeats ? 400 : 20));
            if (repeats && at > 0 && random.nextInt(3) > 0) {
                int from = at - 1 - random.nextInt(Math.min(at, random.nextBoolean() ? 12 : 40_000));
                for (int i = 0; i < length; i++) {
                    text[at + i] = text[from + i];
                }
            } else {
                for (int i = 0; i < length; i++) {
                    double skewed = random.nextDouble() * random.nextDouble() * random.nextDouble();
                    text[at + i] = (byte) (skewed * letters);
                }
            }
            at += length;
        }
        return text;
    }

    private static byte[] deflated(Random random, byte[] text) {
        try (Deflater deflater = new Deflater(random.nextInt(10), true)) {
            deflater.setStrategy(random.nextInt(3));
            byte[] out = new byte[text.length * 2 + 1000];
            int length = 0;
            int half = random.nextInt(text.length + 1);
            deflater.setInput(text, 0, half);
            int flush = random.nextBoolean() ? Deflater.FULL_FLUSH : Deflater.NO_FLUSH;
            do {
                length += deflater.deflate(out, length, out.length - length, flush);
            } while (!deflater.needsInput());
            deflater.setInput(text, half, text.length - half);
            deflater.finish();
            while (!deflater.finished()) {
                length += deflater.deflate(out, length, out.length - length);
            }
            return Arrays.copyOf(out, length);
        }
    }

    private static byte[] damaged(Random random, byte[] packed) {
        byte[] damaged = random.nextInt(6) == 0
                ? Arrays.copyOf(packed, random.nextInt(packed.length) + 1)
                : packed.clone();
        int reach = random.nextBoolean() ? Math.min(40, damaged.length) : damaged.length;
        for (int i = random.nextInt(3); i > 0; i--) {
            damaged[random.nextInt(reach)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    private static Optional<byte[]> byJdk(byte[] packed) {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            byte[] out = new byte[LARGEST];
            int length = inflater.inflate(out);
            return inflater.finished() ? Optional.of(Arrays.copyOf(out, length)) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> byOwn(byte[] packed) {
        byte[] out = new byte[LARGEST + RawInflater.SLACK];
        try {
            int length = new RawInflater().inflate(withSlack(packed), 0, packed.length, out, 0, LARGEST);
            return Optional.of(Arrays.copyOf(out, length));
        } catch (DataFormatException e) {
            return Optional.empty();
        }
    }

    private static byte[] withSlack(byte[] packed) {
        return Arrays.copyOf(packed, packed.length + RawInflater.SLACK);
    }
}
