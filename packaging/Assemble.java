import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lays out the runnable tree: {@code bin lib runtime sample-cases}. Run by the build with the chosen JDK and the program's
 * class path. Arguments: the program's jar, the source folder, the destination.
 */
final class Assemble {
    private static final String MODULES = "java.desktop,java.sql,java.naming,java.net.http,java.management,java.xml.crypto,"
            + "jdk.httpserver,jdk.crypto.ec,jdk.crypto.cryptoki,jdk.unsupported,jdk.localedata,jdk.charsets,jdk.zipfs,"
            + "javafx.controls,javafx.web";
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path jar;
    private final Path base;
    private final Path tree;

    private Assemble(Path jar, Path base, Path tree) {
        this.jar = jar;
        this.base = base;
        this.tree = tree;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Assemble(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])).run();
    }

    private void run() throws IOException, InterruptedException {
        delete(tree);
        Path lib = Files.createDirectories(tree.resolve("lib"));
        List<Path> javaFx = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            Path path = Path.of(entry);
            if (path.toString().endsWith(".jar")) {
                (isJavaFx(path) ? javaFx : others).add(path);
            }
        }
        jlink(javaFx);
        unpackNativeLibraries(javaFx);
        Files.copy(jar, lib.resolve("alidade.jar"));
        for (Path other : others) {
            Files.copy(other, lib.resolve(other.getFileName()));
        }
        Files.copy(base.resolve("packaging/java.options"), lib.resolve("java.options"));
        Path license = base.resolve("LICENSE");
        Files.copy(license, tree.resolve("LICENSE"));
        copyTree(base.resolve("sample-cases"), tree.resolve("sample-cases"));
        launcher(lib);
        trainAotCache();
    }

    private static boolean isJavaFx(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith("javafx-") || name.startsWith("jdk-jsobject");
    }

    private void jlink(List<Path> javaFx) throws IOException, InterruptedException {
        // The jars without a platform in their name are empty shells that carry no module.
        String modules = javaFx.stream().filter(path -> hasModule(path)).map(Path::toString)
                .collect(Collectors.joining(java.io.File.pathSeparator));
        Path tool = Path.of(System.getProperty("java.home"), "bin", WINDOWS ? "jlink.exe" : "jlink");
        execute(List.of(tool.toString(), "--module-path", modules, "--add-modules", MODULES, "--include-locales=en,fr",
                "--strip-debug", "--no-header-files", "--no-man-pages", "--compress", "zip-6", "--output",
                tree.resolve("runtime").toString()));
    }

    private static boolean hasModule(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.getEntry("module-info.class") != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Else JavaFX unpacks them into the home folder at the first start, which costs two seconds. */
    private void unpackNativeLibraries(List<Path> javaFx) throws IOException {
        Path to = tree.resolve("runtime").resolve(WINDOWS ? "bin" : "lib");
        for (Path path : javaFx) {
            try (ZipFile zip = new ZipFile(path.toFile())) {
                for (ZipEntry entry : zip.stream().filter(Assemble::isNative).toList()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, to.resolve(Path.of(entry.getName()).getFileName().toString()),
                                StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private static boolean isNative(ZipEntry entry) {
        String name = entry.getName();
        return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
    }

    private void launcher(Path lib) throws IOException {
        List<String> jars;
        try (Stream<Path> files = Files.list(lib)) {
            jars = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jar")).sorted()
                    .toList();
        }
        Path bin = Files.createDirectories(tree.resolve("bin"));
        Path script = bin.resolve("alidade");
        Files.writeString(script, unixLauncher(jars));
        if (!WINDOWS) {
            Files.setPosixFilePermissions(script, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(bin.resolve("alidade.cmd"), windowsLauncher(jars));
    }

    private static String unixLauncher(List<String> jars) {
        String classPath = jars.stream().map(name -> "$home/lib/" + name).collect(Collectors.joining(":"));
        return """
                #!/bin/sh
                # Starts Alidade with the Java that came with it; the machine's own Java does not matter.
                link=$0
                while [ -h "$link" ]; do
                  target=$(readlink "$link")
                  case $target in /*) link=$target ;; *) link=$(dirname "$link")/$target ;; esac
                done
                home=$(CDPATH= cd -- "$(dirname -- "$link")/.." && pwd)
                cache=
                if [ -n "${ALIDADE_AOT_OUTPUT:-}" ]; then
                  cache="-XX:AOTCacheOutput=$ALIDADE_AOT_OUTPUT"
                elif [ -f "$home/lib/alidade.aot" ]; then
                  cache="-XX:AOTCache=$home/lib/alidade.aot"
                fi
                exec "$home/runtime/bin/java" "@$home/lib/java.options" \\
                  --enable-native-access=javafx.graphics,javafx.web \\
                  --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED \\
                  ${cache:+"$cache"} "-Dalidade.home=$home" \\
                  -cp "%s" \\
                  org.alidade.Main "$@"
                """.formatted(classPath);
    }

    private static String windowsLauncher(List<String> jars) {
        String classPath = jars.stream().map(name -> "%home%\\lib\\" + name).collect(Collectors.joining(";"));
        return String.join("\r\n", "@echo off", "setlocal", "set \"home=%~dp0..\"", "set \"cache=\"",
                "if exist \"%home%\\lib\\alidade.aot\" set \"cache=-XX:AOTCache=%home%\\lib\\alidade.aot\"",
                "\"%home%\\runtime\\bin\\java.exe\" \"@%home%\\lib\\java.options\""
                        + " --enable-native-access=javafx.graphics,javafx.web"
                        + " --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED %cache%"
                        + " \"-Dalidade.home=%home%\" -cp \"" + classPath + "\" org.alidade.Main %*",
                "exit /b %errorlevel%", "");
    }

    /** One start to the first screen, recorded, so that later starts find their classes parsed and linked. */
    private void trainAotCache() throws IOException, InterruptedException {
        if (WINDOWS) {
            return;
        }
        Path picture = Files.createTempFile("alidade", ".png");
        Path workspace = Files.createTempDirectory("alidade");
        ProcessBuilder training = new ProcessBuilder(tree.resolve("bin/alidade").toString(), "shot", "worklist", "--out",
                picture.toString(), "--workspace", workspace.toString());
        training.environment().put("ALIDADE_AOT_OUTPUT", tree.resolve("lib/alidade.aot").toString());
        Path log = tree.resolveSibling("aot-training.log");
        int status = training.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        delete(workspace);
        Files.deleteIfExists(picture);
        if (status != 0) {
            throw new IOException("the training run for the AOT cache ended with status " + status + ", see " + log);
        }
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
                    Files.copy(file, target);
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
                Files.delete(file);
            }
        }
    }
}
