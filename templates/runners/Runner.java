import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Compiles programs in Java and Kotlin, each in a folder of its own, and runs them one by one in this process. What a
 * program says goes to output.txt in its folder. With --version and a class, says which library that class is from.
 */
public class Runner {
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final long PATIENCE = 20_000;

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("--version")) {
            System.out.println(version(arguments[1]));
            return;
        }
        PrintStream console = System.out;
        Map<Path, Program> programs = compile(Stream.of(arguments).map(Path::of).toList());
        for (Map.Entry<Path, Program> entry : programs.entrySet()) {
            Path folder = entry.getKey().getParent();
            copyFiles(folder);
            try (PrintStream output = new PrintStream(folder.resolve("output.txt").toFile(), StandardCharsets.UTF_8)) {
                System.setOut(output);
                System.setErr(output);
                entry.getValue().run(folder, output);
            }
        }
        console.flush();
        Runtime.getRuntime().halt(0);
    }

    /** The name and the version of the jar that holds a class. */
    private static String version(String name) throws ClassNotFoundException {
        URL jar = Class.forName(name).getProtectionDomain().getCodeSource().getLocation();
        String file = Path.of(jar.getPath()).getFileName().toString().replace(".jar", "");
        return file.replaceFirst("(-jvm)?-(\\d)", " $2");
    }

    /** Programs find the files of their folder in the folder of all, where this process runs. */
    private static void copyFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.relativize(file);
                if (copy.getParent() != null) {
                    Files.createDirectories(copy.getParent());
                }
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private interface Program {
        void run(Path folder, PrintStream output) throws Exception;
    }

    private static Map<Path, Program> compile(List<Path> sources) throws Exception {
        Map<Path, Program> programs = new LinkedHashMap<>();
        boolean isKotlin = sources.get(0).toString().endsWith(".kt");
        Path all = Path.of("classes");
        boolean isCompiled = isKotlin && compileKotlin(renamed(sources), all).isEmpty();
        for (Path source : sources) {
            Path classes = isCompiled ? all : source.resolveSibling("classes");
            String errors = "";
            if (!isCompiled) {
                errors = isKotlin ? compileKotlin(renamed(List.of(source)), classes) : compileJava(source, classes);
            }
            String name = isKotlin ? kotlinClass(source) : "Main";
            String failure = errors;
            programs.put(source, failure.isEmpty()
                ? (folder, output) -> start(classes, name, Files.readString(source), output)
                : (folder, output) -> output.println(failure));
        }
        return programs;
    }

    private static String compileJava(Path source, Path classes) throws IOException {
        Files.createDirectories(classes);
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, errors,
            "-encoding", "UTF-8", "-cp", CLASS_PATH, "-d", classes.toString(), source.toString());
        return status == 0 ? "" : errors.toString(StandardCharsets.UTF_8);
    }

    /** The compiler of Kotlin is on the class path only where it is needed. */
    private static String compileKotlin(List<String> sources, Path classes) throws Exception {
        Class<?> type = Class.forName("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler");
        List<String> words = new ArrayList<>(sources);
        words.addAll(List.of("-cp", CLASS_PATH, "-d", classes.toString(), "-no-stdlib", "-no-reflect", "-nowarn"));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Object compiler = type.getConstructor().newInstance();
        Object status = type.getMethod("exec", PrintStream.class, String[].class)
            .invoke(compiler, new PrintStream(errors), words.toArray(new String[0]));
        return status.toString().equals("OK") ? "" : status + "\n" + errors.toString(StandardCharsets.UTF_8);
    }

    /** Copies of the sources whose names differ, so that the classes that hold their functions do. */
    private static List<String> renamed(List<Path> sources) throws IOException {
        List<String> copies = new ArrayList<>();
        for (Path source : sources) {
            Path copy = Path.of("sources", source.getParent().getFileName() + ".kt");
            Files.createDirectories(copy.getParent());
            Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
            copies.add(copy.toString());
        }
        return copies;
    }

    private static String kotlinClass(Path source) {
        String folder = source.getParent().getFileName().toString();
        return folder.substring(0, 1).toUpperCase() + folder.substring(1) + "Kt";
    }

    /** Runs a program; one that sets a property of the system does so in a process of its own. */
    private static void start(Path classes, String name, String source, PrintStream output) throws Exception {
        if (source.contains("System.setProperty(")) {
            Process process = new ProcessBuilder("java", "-cp", classes + ":" + CLASS_PATH, name)
                .redirectErrorStream(true).start();
            output.write(process.getInputStream().readAllBytes());
            return;
        }
        URL[] urls = {classes.toUri().toURL()};
        Thread thread = new Thread(() -> call(new URLClassLoader(urls), name, output));
        thread.setDaemon(true);
        thread.start();
        thread.join(PATIENCE);
    }

    private static void call(ClassLoader loader, String name, PrintStream output) {
        try {
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException error) {
            error.getCause().printStackTrace(output);
        } catch (ReflectiveOperationException error) {
            error.printStackTrace(output);
        }
    }
}
