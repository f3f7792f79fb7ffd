import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Run by the build after packaging: starts the packaged program as a person would, without the machine's Java. Arguments:
 * the packaged tree, a folder for what it writes.
 */
final class RunTree {
    private RunTree() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path tree = Path.of(arguments[0]);
        Path out = Files.createDirectories(Path.of(arguments[1]));
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        String program = tree.resolve(windows ? "bin/alidade.cmd" : "bin/alidade").toString();
        Path picture = out.resolve("worklist.png");
        run(List.of(program, "selftest", "--workspace", out.resolve("workspace").toString()));
        run(List.of(program, "shot", "worklist", "--out", picture.toString(), "--workspace",
                out.resolve("workspace").toString()));
        if (Files.size(picture) < 5_000) {
            throw new IOException("the picture of the worklist is nearly empty: " + picture);
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        process.environment().remove("JAVA_HOME");
        int status = process.start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with status " + status);
        }
    }
}
