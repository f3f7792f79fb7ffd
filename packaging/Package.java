import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Makes the packages of this machine's kind out of the runnable tree, with checksums. Arguments: the runnable tree, the
 * source folder, the destination, the version, then the kinds ({@code app-image deb rpm msi exe dmg pkg}).
 */
final class Package {
    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = OS.startsWith("windows");
    private static final boolean MAC = OS.startsWith("mac");

    private final Path tree;
    private final Path base;
    private final Path out;
    private final String version;

    private Package(Path tree, Path base, Path out, String version) {
        this.tree = tree;
        this.base = base;
        this.out = out;
        this.version = version.replace("-SNAPSHOT", "");
    }

    public static void main(String[] arguments) throws Exception {
        Package maker = new Package(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), arguments[3]);
        maker.run(List.of(arguments).subList(4, arguments.length));
    }

    private void run(List<String> kinds) throws Exception {
        delete(out);
        Files.createDirectories(out);
        Path input = out.resolve("input");
        stage(input);
        Path image = out.resolve("image");
        jpackage(common("app-image", image, List.of("--input", input.toString(), "--main-jar", "alidade.jar",
                "--main-class", "org.alidade.Main", "--runtime-image", tree.resolve("runtime").toString())), true);
        Path appImage = image.resolve(MAC ? "Alidade.app" : "alidade");
        for (String kind : kinds) {
            if (!kind.equals("app-image")) {
                jpackage(common(kind, out, List.of("--app-image", appImage.toString())), false);
            }
        }
        delete(input);
        checksums();
    }

    /** What lies beside the program: libraries, options, sample cases, licences. */
    private void stage(Path input) throws IOException {
        copyTree(tree.resolve("lib"), input);
        // the cache of classes holds only for the class path it was made with
        Files.deleteIfExists(input.resolve("alidade.aot"));
        copyTree(tree.resolve("sample-cases"), input.resolve("sample-cases"));
        Files.copy(base.resolve("LICENSE"), input.resolve("LICENSE"));
        Files.copy(base.resolve("packaging/THIRD-PARTY.txt"), input.resolve("THIRD-PARTY.txt"));
    }

    private List<String> common(String kind, Path to, List<String> more) {
        List<String> command = new ArrayList<>(List.of(tool(), "--type", kind, "--name", MAC ? "Alidade" : "alidade",
                "--dest", to.toString(), "--app-version", MAC && version.startsWith("0.") ? "1" + version.substring(1)
                        : version,
                "--vendor", "Alidade", "--description",
                "Takes one patient's genome from files to a signed diagnostic report, offline"));
        command.addAll(more);
        return command;
    }

    private void jpackage(List<String> command, boolean image) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        Path icons = base.resolve("packaging/icon");
        if (image) {
            all.addAll(List.of("--icon",
                    icons.resolve(WINDOWS ? "alidade.ico" : MAC ? "alidade.icns" : "alidade.png").toString()));
            javaOptions().forEach(option -> all.addAll(List.of("--java-options", option)));
            if (WINDOWS) {
                // the window's program has no console; commands need one
                all.addAll(List.of("--add-launcher",
                        "alidade-console=" + base.resolve("packaging/windows/console.properties")));
            }
        } else {
            all.addAll(List.of("--license-file", base.resolve("LICENSE").toString(), "--file-associations",
                    base.resolve("packaging/associations/vcf.properties").toString(), "--file-associations",
                    base.resolve("packaging/associations/ped.properties").toString()));
            all.addAll(ofKind(command.get(2)));
        }
        execute(all);
    }

    private static List<String> ofKind(String kind) {
        return switch (kind) {
            case "deb" -> List.of("--linux-package-name", "alidade", "--linux-deb-maintainer", "alidade@example.org",
                    "--linux-menu-group", "Science", "--linux-app-category", "science", "--linux-shortcut");
            case "msi", "exe" -> List.of("--win-menu", "--win-shortcut", "--win-dir-chooser", "--win-upgrade-uuid",
                    "6f0c4f5e-0d0a-4a6e-9f35-7c6c3f1b2a11");
            default -> List.of();
        };
    }

    /** Those of the tree, without comments; {@code $APPDIR} is where jpackage lays the libraries. */
    private List<String> javaOptions() throws IOException {
        List<String> options = new ArrayList<>(Files.readAllLines(base.resolve("packaging/java.options")));
        options.removeIf(String::isBlank);
        options.addAll(List.of("--enable-native-access=javafx.graphics,javafx.web",
                "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED", "-Dalidade.home=$APPDIR"));
        return options;
    }

    private static String tool() {
        return Path.of(System.getProperty("java.home"), "bin", WINDOWS ? "jpackage.exe" : "jpackage").toString();
    }

    private void checksums() throws IOException, NoSuchAlgorithmException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                lines.add(HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))) + "  "
                        + file.getFileName());
            }
        }
        Files.write(out.resolve("SHA256SUMS"), lines);
    }

    private static void execute(List<String> command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(command.getFirst() + " ended with status " + status);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }
}
