package org.alidade.reads.verdict;

/** Fisher's exact test of a table of two by two, two-sided: the sum of all tables that are no likelier than this one. */
final class FisherTest {
    /** Tables that are as likely as this one must not be lost by rounding. */
    private static final double TOLERANCE = 1e-7;

    private FisherTest() {
    }

    static double twoSided(int a, int b, int c, int d) {
        int row = a + b;
        int column = a + c;
        int all = a + b + c + d;
        double own = logChance(a, row, column, all);
        double sum = 0;
        for (int i = Math.max(0, row + column - all); i <= Math.min(row, column); i++) {
            double chance = logChance(i, row, column, all);
            if (chance <= own + TOLERANCE) {
                sum += Math.exp(chance);
            }
        }
        return Math.min(1, sum);
    }

    /** Hypergeometric. */
    private static double logChance(int a, int row, int column, int all) {
        return logChoose(row, a) + logChoose(all - row, column - a) - logChoose(all, column);
    }

    private static double logChoose(int n, int k) {
        return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    }

    private static double logFactorial(int n) {
        double sum = 0;
        for (int i = 2; i <= n; i++) {
            sum += Math.log(i);
        }
        return sum;
    }
}
