package org.alidade.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alidade.casefile.ReadFile;
import org.alidade.filtering.FilterPresets;
import org.alidade.filtering.Funnel;
import org.alidade.filtering.RealCases;
import org.alidade.filtering.Scope;
import org.alidade.filtering.ScopedVariants;
import org.alidade.knowledge.genome.FastaGenome;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.reads.AlignmentSource;
import org.alidade.text.Messages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server behind the viewer, over the reads of a sample case and of NA12878. */
class ViewerServerTest {
    private static final Interval WT1 = new Interval(Contig.of("11"), 32_391_900, 32_392_150);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;
    private static List<AutoCloseable> open = new ArrayList<>();
    private static AlignmentSource child;
    private static Genome slices;
    private static ViewerServer sample;

    @BeforeAll
    static void openTheSampleCase() throws IOException {
        RealCases.Filtered filtered = RealCases.sample("pi09-wt1-trio", folder);
        slices = SliceGenome.builtIn();
        List<ReadTrack> tracks = new ArrayList<>();
        for (ReadFile file : filtered.theCase().readFiles()) {
            AlignmentSource source = AlignmentSource.open(file, slices);
            open.add(source);
            tracks.add(new ReadTrack("reads of " + file.sample(), source));
        }
        child = tracks.getFirst().source();
        sample = ViewerServer.start(tracks, slices, RealCases.knowledge().geneModels(), filtered::outcome,
                Messages.of(Locale.FRENCH));
        open.add(sample);
        open.add(filtered);
    }

    @AfterAll
    static void closeAll() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
    }

    private static HttpResponse<byte[]> get(URI uri, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> get(ViewerServer server, String name, String... headers)
            throws IOException, InterruptedException {
        return get(server.page().resolve(name), headers);
    }

    private static String text(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void thePageIsThereUnderItsTokenOnly() throws IOException, InterruptedException {
        assertThat(text(get(sample.page()))).contains("<html").contains("viewer.js");
        assertThat(get(sample.page()).headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'");
        for (String path : List.of("/", "/viewer.html", "/config.json", "/genome.fa.fai", "/reads/0",
                "/" + "0".repeat(48) + "/viewer.html", "/" + "0".repeat(48) + "/reads/0")) {
            HttpResponse<byte[]> refused = get(sample.page().resolve(path));
            assertThat(refused.statusCode()).as(path).isEqualTo(404);
            assertThat(refused.body()).isEmpty();
        }
        assertThat(sample.page().getPath()).matches("/[0-9a-f]{48}/viewer.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../viewer.html", "other.html", "reads/99", "reads/x", "reads/1000", "P1.bam", ""})
    void nothingElseIsServed(String name) throws IOException, InterruptedException {
        assertThat(get(sample, name).statusCode()).isEqualTo(404);
    }

    @Test
    void everythingThePageLoadsIsServed() throws IOException, InterruptedException {
        assertThat(text(get(sample, "viewer.js"))).isNotBlank();
        assertThat(get(sample, "igv.min.js").body().length).isGreaterThan(100_000);
        JsonNode config = new JsonMapper().readTree(get(sample, "config.json").body());
        assertThat(config.path("tracks")).hasSize(3);
        assertThat(config.path("tracks").path(0).path("name").asText()).isEqualTo("reads of P1");
        assertThat(config.path("names").path("11").asText()).isEqualTo("chr11");
    }

    @Test
    void itListensOnTheLoopbackAddressOnly() throws IOException {
        assertThat(InetAddress.getByName(sample.page().getHost()).isLoopbackAddress()).isTrue();
        for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : card.inetAddresses().filter(one -> !one.isLoopbackAddress()).toList()) {
                assertThatThrownBy(() -> {
                    try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress(address, sample.page().getPort()), 500);
                    }
                }).as(address.toString()).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void theIndexDescribesTheVirtualFile() throws IOException, InterruptedException {
        long at = 0;
        List<String> names = new ArrayList<>();
        for (String line : text(get(sample, "genome.fa.fai")).lines().toList()) {
            String[] fields = line.split("\t");
            long length = Long.parseLong(fields[1]);
            assertThat(Long.parseLong(fields[2])).isEqualTo(at + fields[0].length() + 2);
            assertThat(fields[3]).isEqualTo(fields[1]);
            assertThat(Long.parseLong(fields[4])).isEqualTo(length + 1);
            assertThat(length).isEqualTo(slices.length(Contig.of(fields[0])).orElse(0));
            at = Long.parseLong(fields[2]) + length + 1;
            names.add(fields[0]);
        }
        assertThat(names).contains("chr1", "chr11", "chrX", "chrM").doesNotHaveDuplicates();
        assertThat(range(at, at + 10).statusCode()).isEqualTo(416);
        assertThat(range(at - 1, at + 10).body()).isEqualTo(new byte[]{'\n'});
    }

    private static HttpResponse<byte[]> range(long start, long end) throws IOException, InterruptedException {
        return get(sample, "genome.fa", "Range", "bytes=" + start + "-" + end);
    }

    private static long offset(String contig) throws IOException, InterruptedException {
        return text(get(sample, "genome.fa.fai")).lines().map(line -> line.split("\t"))
                .filter(fields -> fields[0].equals(contig)).mapToLong(fields -> Long.parseLong(fields[2])).findFirst()
                .orElseThrow();
    }

    @Test
    void aRangeHoldsTheGenomesBases() throws IOException, InterruptedException {
        long offset = offset("chr11");
        long start = offset + WT1.start() - 1;
        HttpResponse<byte[]> answer = range(start, start + WT1.length() - 1);

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("Content-Range").orElse("")).startsWith("bytes " + start + "-");
        assertThat(answer.body()).isEqualTo(slices.bases(WT1)).contains('A').doesNotContain('N');
        // longer than a chunk, with known sequence inside
        Interval wide = WT1.padded(100_000);
        assertThat(range(offset + wide.start() - 1, offset + wide.end() - 1).body()).isEqualTo(slices.bases(wide));
    }

    @Test
    void aRangeOverTheBorderOfTwoContigsHoldsTheHeaderBetween() throws IOException, InterruptedException {
        int length = slices.length(Contig.of("1")).orElseThrow();
        long border = offset("chr1") + length;
        String next = text(get(sample, "genome.fa.fai")).lines().skip(1).findFirst().orElseThrow().split("\t")[0];

        String around = new String(range(border - 3, border + next.length() + 4).body(), StandardCharsets.US_ASCII);
        assertThat(around).isEqualTo("NNN\n>" + next + "\nNN");
        assertThat(new String(range(0, 7).body(), StandardCharsets.US_ASCII)).isEqualTo(">chr1\nNN");
        // byte by byte the same
        StringBuilder single = new StringBuilder();
        for (long at = border - 3; at <= border + next.length() + 4; at++) {
            single.append(new String(range(at, at).body(), StandardCharsets.US_ASCII));
        }
        assertThat(single).hasToString(around);
    }

    @ParameterizedTest
    @CsvSource({"''", "bytes=5-2", "bytes=-5", "bytes=a-b", "'bytes=0-1,3-4'"})
    void aRangeThatCannotBeGivenIsRefused(String range) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = range.isEmpty()
                ? get(sample, "genome.fa")
                : get(sample, "genome.fa", "Range", range);

        assertThat(answer.statusCode()).isEqualTo(416);
    }

    private record Slice(List<String> contigs, List<SAMRecord> reads) {
    }

    private static Slice slice(ViewerServer server, String request) throws IOException, InterruptedException {
        JsonNode answer = new JsonMapper().readTree(text(get(server, request))).path("htsget");
        assertThat(answer.path("format").asText()).isEqualTo("BAM");
        assertThat(answer.path("urls")).hasSize(1);
        String url = answer.path("urls").path(0).path("url").asText();
        String prefix = "data:application/octet-stream;base64,";
        assertThat(url).startsWith(prefix);
        byte[] bam = Base64.getDecoder().decode(url.substring(prefix.length()));
        try (SamReader reader = SamReaderFactory.makeDefault()
                .open(SamInputResource.of(new ByteArrayInputStream(bam)))) {
            List<SAMRecord> reads = new ArrayList<>();
            reader.forEach(reads::add);
            return new Slice(reader.getFileHeader().getSequenceDictionary().getSequences().stream()
                    .map(sequence -> sequence.getSequenceName()).toList(), reads);
        }
    }

    /** An unmapped read has no use for the CIGAR that some aligners leave it, and CRAM does not keep it. */
    private static List<String> shown(List<SAMRecord> reads) {
        return reads.stream().map(read -> read.getReadName() + " " + read.getFlags() + " " + read.getAlignmentStart()
                + " " + (read.getReadUnmappedFlag() ? "*" : read.getCigarString()) + " " + read.getReadString() + " "
                + read.getBaseQualityString())
                .toList();
    }

    private static String request(int track, Interval interval, String contig) {
        return "reads/" + track + "?class=body&referenceName=" + contig + "&start=" + (interval.start() - 1) + "&end="
                + interval.end();
    }

    @Test
    void aSliceIsABamWithTheReadsOfTheInterval() throws IOException, InterruptedException {
        Slice slice = slice(sample, request(0, WT1, "chr11"));

        assertThat(shown(slice.reads())).isNotEmpty().isEqualTo(shown(child.reads(WT1)));
        assertThat(slice.reads()).allSatisfy(read -> assertThat(read.getReferenceName()).isEqualTo("chr11"));
        assertThat(shown(slice(sample, request(0, WT1, "11")).reads())).isEqualTo(shown(slice.reads()));
        assertThat(shown(slice(sample, request(1, WT1, "chr11")).reads())).isNotEqualTo(shown(slice.reads()));
    }

    @Test
    void theHeaderComesAloneWhereNoPlaceIsAsked() throws IOException, InterruptedException {
        assertThat(slice(sample, "reads/0").reads()).isEmpty();
        assertThat(slice(sample, "reads/0?class=header").contigs()).contains("chr11");
        assertThat(slice(sample, "reads/0?referenceName=chrNone&start=0&end=10").reads()).isEmpty();
        assertThat(slice(sample, "reads/0?referenceName=chr11&start=10&end=10").reads()).isEmpty();
        assertThat(slice(sample, "reads/0?referenceName=chr11&start=999999999&end=999999999").reads()).isEmpty();
    }

    @Test
    void theTracksOfGenesAndVariantsAreBed() throws IOException, InterruptedException {
        List<String[]> genes = text(get(sample, "genes.bed")).lines().map(line -> line.split("\t", -1)).toList();
        assertThat(genes).isNotEmpty().allSatisfy(fields -> {
            assertThat(fields).hasSize(12);
            int[] sizes = Arrays.stream(fields[10].split(",")).mapToInt(Integer::parseInt).toArray();
            int[] starts = Arrays.stream(fields[11].split(",")).mapToInt(Integer::parseInt).toArray();
            assertThat(starts[0]).isZero();
            assertThat(Integer.parseInt(fields[1]) + starts[starts.length - 1] + sizes[sizes.length - 1])
                    .isEqualTo(Integer.parseInt(fields[2]));
            assertThat(Integer.parseInt(fields[6])).isBetween(Integer.parseInt(fields[1]),
                    Integer.parseInt(fields[2]));
        });
        assertThat(genes).anySatisfy(fields -> assertThat(fields[3]).startsWith("WT1 "));
        assertThat(text(get(sample, "variants.bed"))).contains("chr11\t32392019\t32392020\tG>A");
    }

    private static ReadFile na12878(String kind, String index) {
        Path file = RealCases.shared("na12878-chr20/NA12878_S1.chr20.10_10p1mb." + kind);
        return new ReadFile("NA12878", file, Optional.of(file.resolveSibling(file.getFileName() + index)));
    }

    private static Genome hg19() throws IOException {
        return FastaGenome.open(RealCases.shared("na12878-chr20/ucsc.hg19.chr20.unittest.fasta.gz"),
                GenomeBuild.GRCH37, folder);
    }

    private static ViewerServer serve(AlignmentSource source, Genome genome, Scope scope) throws IOException {
        ScopedVariants variants = new ScopedVariants(scope, new Funnel(0, 0, 0, List.of()), FilterPresets.standard(),
                List.of());
        return ViewerServer.start(List.of(new ReadTrack("NA12878", source)), genome,
                RealCases.knowledge().geneModels(), () -> variants, Messages.of(Locale.ENGLISH));
    }

    @Test
    void noReadOutsideTheScopeIsServed() throws IOException, InterruptedException {
        Interval inside = new Interval(Contig.of("20"), 10_030_000, 10_031_000);
        Scope scope = new Scope(Optional.empty(), false, List.of(inside));
        try (Genome genome = hg19();
                AlignmentSource bam = AlignmentSource.open(na12878("bam", ".bai"), genome);
                ViewerServer server = serve(bam, genome, scope)) {
            Slice wide = slice(server, request(0, new Interval(Contig.of("20"), 10_000_001, 10_100_000), "chr20"));

            assertThat(wide.reads()).isNotEmpty().allSatisfy(read -> assertThat(
                    new Interval(Contig.of("20"), read.getAlignmentStart(),
                            Math.max(read.getAlignmentStart(), read.getAlignmentEnd())).overlaps(inside))
                    .isTrue());
            assertThat(shown(wide.reads())).isEqualTo(shown(bam.reads(inside)));
            assertThat(slice(server, request(0, new Interval(Contig.of("20"), 10_040_000, 10_041_000), "chr20"))
                    .reads()).isEmpty();
            assertThat(bam.reads(new Interval(Contig.of("20"), 10_040_000, 10_041_000))).isNotEmpty();
        }
    }

    @Test
    void cramGivesTheReadsThatBamGives() throws IOException, InterruptedException {
        Scope everywhere = new Scope(Optional.empty(), true, List.of());
        try (Genome genome = hg19();
                AlignmentSource bam = AlignmentSource.open(na12878("bam", ".bai"), genome);
                AlignmentSource cram = AlignmentSource.open(na12878("cram", ".crai"), genome);
                ViewerServer ofBam = serve(bam, genome, everywhere);
                ViewerServer ofCram = serve(cram, genome, everywhere)) {
            for (int start : new int[]{9_999_000, 10_000_500, 10_050_000, 10_099_900, 10_200_000}) {
                Interval interval = new Interval(Contig.of("20"), start, start + 1_000);
                List<String> expected = shown(slice(ofBam, request(0, interval, "chr20")).reads());

                assertThat(shown(slice(ofCram, request(0, interval, "chr20")).reads())).as(interval.toString())
                        .isEqualTo(expected);
                assertThat(expected.isEmpty()).isEqualTo(start == 10_200_000);
            }
        }
    }

    @Test
    void aSliceIsNeverLongerThanOneHundredThousandBases() throws IOException, InterruptedException {
        try (Genome genome = hg19();
                AlignmentSource bam = AlignmentSource.open(na12878("bam", ".bai"), genome);
                ViewerServer server = serve(bam, genome, new Scope(Optional.empty(), true, List.of()))) {
            assertThat(slice(server, "reads/0?referenceName=chr20&start=9800000&end=63000000").reads()).isEmpty();
        }
    }
}
