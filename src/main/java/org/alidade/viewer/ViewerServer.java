package org.alidade.viewer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alidade.filtering.ScopedVariants;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Contig;
import org.alidade.text.Messages;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The server behind the embedded viewer. It listens on the loopback address only, answers only under a path that nobody can
 * guess, and serves no read outside the scope.
 */
public final class ViewerServer implements AutoCloseable {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,15})-(\\d{0,15})");
    /** The page may load nothing from anywhere else. */
    private static final String POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

    private final HttpServer server;
    private final ExecutorService threads;
    private final String root;
    private final String authority;
    private final List<ReadTrack> tracks;
    private final Supplier<ScopedVariants> variants;
    private final VirtualFasta fasta;
    private final ReadSlices slices;
    private final GeneTrack genes;
    private final Genome genome;
    private final Messages messages;

    private ViewerServer(HttpServer server, String root, List<ReadTrack> tracks, Genome genome, GeneModels models,
            Supplier<ScopedVariants> variants, Messages messages) {
        this.server = server;
        this.root = root;
        this.authority = InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getAddress().getPort();
        this.tracks = List.copyOf(tracks);
        this.variants = variants;
        this.genome = genome;
        this.messages = messages;
        this.fasta = new VirtualFasta(genome, this::nameOf);
        this.slices = new ReadSlices(this::nameOf);
        this.genes = new GeneTrack(models, this::nameOf);
        this.threads = Executors.newFixedThreadPool(4,
                Thread.ofPlatform().daemon().name("viewer-", 1).factory());
    }

    /**
     * Starts a server for one case.
     *
     * @param variants the variants of the moment, whose scope is the limit
     */
    public static ViewerServer start(List<ReadTrack> tracks, Genome genome, GeneModels models,
            Supplier<ScopedVariants> variants, Messages messages) throws IOException {
        byte[] token = new byte[24];
        new SecureRandom().nextBytes(token);
        String root = "/" + HexFormat.of().formatHex(token) + "/";
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ViewerServer viewer = new ViewerServer(server, root, tracks, genome, models, variants, messages);
        server.createContext("/", viewer::answer);
        server.setExecutor(viewer.threads);
        server.start();
        return viewer;
    }

    /** Where the page of the viewer is. */
    public URI page() {
        return URI.create("http://" + authority + root + "viewer.html");
    }

    /** The first read file's name for a contig, so that slices and reference agree. */
    private String nameOf(Contig contig) {
        return tracks.stream().map(track -> track.source().nameOf(contig)).flatMap(Optional::stream).findFirst()
                .orElse(contig.ucscName());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            // a page of another name that was pointed at this address must not get an answer (DNS rebinding)
            if (!path.startsWith(root) || !authority.equals(exchange.getRequestHeaders().getFirst("Host"))) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            serve(exchange, path.substring(root.length()));
        }
    }

    private void serve(HttpExchange exchange, String name) throws IOException {
        switch (name) {
            case "viewer.html" -> resource(exchange, name, "text/html; charset=utf-8");
            case "viewer.js", "igv.min.js" -> resource(exchange, name, "text/javascript; charset=utf-8");
            case "config.json" -> send(exchange, "application/json", config());
            case "genome.fa.fai" -> send(exchange, "text/plain", fasta.index().getBytes(StandardCharsets.US_ASCII));
            case "genome.fa" -> sequence(exchange);
            case "genes.bed" -> send(exchange, "text/plain",
                    genes.transcripts(variants.get()).getBytes(StandardCharsets.UTF_8));
            case "regions.bed" -> send(exchange, "text/plain",
                    genes.regions(variants.get().scope()).getBytes(StandardCharsets.UTF_8));
            case "variants.bed" -> send(exchange, "text/plain",
                    genes.variants(variants.get()).getBytes(StandardCharsets.UTF_8));
            default -> {
                if (name.matches("reads/\\d{1,3}")) {
                    reads(exchange, Integer.parseInt(name.substring("reads/".length())));
                } else {
                    exchange.sendResponseHeaders(404, -1);
                }
            }
        }
    }

    private byte[] config() throws IOException {
        ObjectNode config = new JsonMapper().createObjectNode();
        config.put("genome", genome.name()).put("genes", messages.text("reads.track.genes")).put("variants",
                messages.text("reads.track.variants"))
                .put("regions", variants.get().scope().unrestricted() ? "" : messages.text("reads.track.regions"));
        ArrayNode list = config.putArray("tracks");
        for (int i = 0; i < tracks.size(); i++) {
            list.addObject().put("name", tracks.get(i).label()).put("url", "reads/" + i);
        }
        ObjectNode names = config.putObject("names");
        genome.contigs().forEach(contig -> names.put(contig.name(), nameOf(contig)));
        return new JsonMapper().writeValueAsBytes(config);
    }

    private void reads(HttpExchange exchange, int track) throws IOException {
        if (track >= tracks.size()) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        Map<String, String> query = query(exchange);
        String contig = query.getOrDefault("referenceName", "");
        byte[] answer = contig.isEmpty()
                ? slices.header(tracks.get(track).source())
                : slices.reads(tracks.get(track).source(), variants.get().scope(), Contig.of(contig),
                        number(query.getOrDefault("start", "0")), number(query.getOrDefault("end", "0")));
        send(exchange, "application/vnd.ga4gh.htsget.v1.2.0+json", answer);
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> values = new HashMap<>();
        String query = exchange.getRequestURI().getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    private void sequence(HttpExchange exchange) throws IOException {
        String header = exchange.getRequestHeaders().getFirst("Range");
        Matcher range = RANGE.matcher(header == null ? "" : header);
        if (!range.matches()) {
            exchange.sendResponseHeaders(416, -1);
            return;
        }
        long start = Long.parseLong(range.group(1));
        long end = range.group(2).isEmpty() ? fasta.size() - 1 : Long.parseLong(range.group(2));
        end = Math.min(end, fasta.size() - 1);
        if (start > end) {
            exchange.sendResponseHeaders(416, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Range", "bytes " + start + "-" + end + "/" + fasta.size());
        exchange.sendResponseHeaders(206, end - start + 1);
        try (OutputStream out = exchange.getResponseBody()) {
            fasta.write(start, end, out);
        }
    }

    private static void resource(HttpExchange exchange, String name, String type) throws IOException {
        try (InputStream in = ViewerServer.class.getResourceAsStream("web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the file " + name + " is missing from the program");
            }
            send(exchange, type, in.readAllBytes());
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
