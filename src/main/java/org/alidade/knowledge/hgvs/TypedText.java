package org.alidade.knowledge.hgvs;

import java.util.regex.Pattern;

/** What people type around a name, and in it, that is none of it. */
final class TypedText {
    /** Words of zygosity and state in French and English, and their short forms. */
    private static final Pattern STATE = Pattern.compile("(?iu)[\\s,;(]+(à l['’]état\\s+)?(h[ée]t[ée]rozygotes?|"
            + "homozygotes?|h[ée]mizygotes?|heterozygous|homozygous|hemizygous|h[ée]t\\.?|homo?\\.?|h[ée]mi\\.?|"
            + "de novo|mosa[iï]que|mosaic|h[ée]t[ée]roplasmique|homoplasmique|heteroplasmic|homoplasmic)\\)?(?=$|[\\s,;)])");
    private static final Pattern EXON = Pattern.compile("(?iu)[\\s,;(]+(exon|ex|intron|ivs)\\s*\\d+\\)?(?=$|[\\s,;)])");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");
    private static final Pattern INNER = Pattern.compile("\\s*([.:_>])\\s*");

    private TypedText() {
    }

    /** The text without what is none of a name: one blank at most between its parts. */
    static String cleaned(String typed) {
        String text = SPACES.matcher(typed).replaceAll(" ").strip();
        text = text.replace("&gt;", ">").replace("->", ">").replace('→', '>').replace('˃', '>').replace('＞', '>')
                .replace('–', '-').replace('−', '-').replace('‑', '-').replace('∗', '*');
        text = EXON.matcher(STATE.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
        return INNER.matcher(text).replaceAll("$1").strip();
    }
}
