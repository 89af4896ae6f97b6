package org.tongchou.leak;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Takes away what keeps people from each other's doors, piece by piece, and asks the tests whether they notice; run by deploy/leak-mutations.
 *
 * <p>{@code roles} changes one annotation at a time, compiles the one class and asks the test of docs/access.md in the same process.
 * {@code switches TREE} writes every predicate of a copy of the sources so that a system property turns it off; the tests of two offices
 * are then asked about each inside one running server. {@code filter TREE NUMBER} makes one change of the filter's annotations in a copy.
 */
final class Mutations {

    private static final Path OVERLAY = Path.of("target/leak-mutations/overlay");
    private static final String TEST = "org.tongchou.AccessDocumentTest";

    private Mutations() {
    }

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "roles" -> System.exit(roles());
            case "switches" -> switches(Path.of(arguments[1]));
            case "filter" -> filter(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            default -> throw new IllegalArgumentException("roles, switches TREE, or filter TREE NUMBER");
        }
    }

    // --- roles ------------------------------------------------------------------------------------------------------

    /** Prints a line for each annotation: how many changes were made to it and noticed. */
    private static int roles() throws Exception {
        if (noticed(TEST)) {
            System.out.println("The test is red before anything is changed.");
            return 1;
        }
        Map<String, List<Mutant>> byPlace = new LinkedHashMap<>();
        Mutants.ofRoles().forEach(mutant -> byPlace.computeIfAbsent(mutant.place() + " " + mutant.what().replaceFirst(":.*", ""), place -> new ArrayList<>()).add(mutant));
        int survived = 0;
        int all = 0;
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, List<Mutant>> place : byPlace.entrySet()) {
                List<String> alive = new ArrayList<>();
                for (Mutant mutant : place.getValue()) {
                    compile(compiler, files, mutant);
                    if (!noticed(TEST)) {
                        alive.add(mutant.what());
                    }
                }
                all += place.getValue().size();
                survived += alive.size();
                System.out.printf("| %s | %d | %s |%n", place.getKey(), place.getValue().size(), alive.isEmpty() ? "red by AccessDocumentTest" : "SURVIVED: " + alive);
            }
        }
        clear();
        noticed(TEST);
        System.out.printf("%d changes of roles, %d noticed, %d survived%n", all, all - survived, survived);
        return survived == 0 ? 0 : 1;
    }

    private static void clear() throws IOException {
        if (Files.exists(OVERLAY)) {
            try (Stream<Path> old = Files.walk(OVERLAY)) {
                old.sorted(Comparator.reverseOrder()).forEach(file -> {
                    try {
                        Files.delete(file);
                    } catch (IOException busy) {
                        throw new UncheckedIOException(busy);
                    }
                });
            }
        }
        Files.createDirectories(OVERLAY);
    }

    private static void compile(JavaCompiler compiler, StandardJavaFileManager files, Mutant mutant) throws IOException {
        clear();
        String text = mutant.in(Files.readString(mutant.file()));
        JavaFileObject changed = new SimpleJavaFileObject(URI.create("string:///" + Path.of("src/main/java").relativize(mutant.file())), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean lenient) {
                return text;
            }
        };
        List<String> options = List.of("-proc:none", "-parameters", "-nowarn", "-d", OVERLAY.toString(), "-cp", System.getProperty("java.class.path"));
        if (!compiler.getTask(null, files, null, options, null, List.of(changed)).call()) {
            throw new IllegalStateException(mutant.place() + " does not compile: " + mutant.what());
        }
    }

    /** Whether a test is red with the changed class before all others. */
    private static boolean noticed(String test) throws Exception {
        List<URL> places = new ArrayList<>(List.of(OVERLAY.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            places.add(Path.of(entry).toUri().toURL());
        }
        PrintStream out = System.out;
        try (URLClassLoader loader = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            Class<?> type = loader.loadClass(test);
            var made = type.getDeclaredConstructor();
            made.setAccessible(true);
            for (Method method : Arrays.stream(type.getDeclaredMethods()).filter(one -> Arrays.stream(one.getAnnotations())
                .anyMatch(note -> note.annotationType().getSimpleName().equals("Test"))).toList()) {
                method.setAccessible(true);
                method.invoke(made.newInstance());
            }
            return false;
        } catch (InvocationTargetException red) {
            if (red.getCause() instanceof AssertionError) {
                return true;
            }
            throw red;
        } finally {
            System.setOut(out);
        }
    }

    // --- predicates -------------------------------------------------------------------------------------------------

    private static void switches(Path tree) throws IOException {
        List<Mutant> mutants = Mutants.ofPredicates();
        Map<Path, List<Integer>> byFile = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < mutants.size(); at++) {
            byFile.computeIfAbsent(mutants.get(at).file(), file -> new ArrayList<>()).add(at);
            lines.add((at + 1) + "\t" + mutants.get(at).place() + "\t" + mutants.get(at).what());
        }
        for (Map.Entry<Path, List<Integer>> file : byFile.entrySet()) {
            String text = Files.readString(file.getKey());
            List<Integer> backwards = file.getValue().stream().sorted(Comparator.comparing(at -> -mutants.get(at).from())).toList();
            for (int at : backwards) {
                Mutant mutant = mutants.get(at);
                text = text.substring(0, mutant.from()) + mutant.replacement().replace("@@", Integer.toString(at + 1)) + text.substring(mutant.to());
            }
            Files.writeString(tree.resolve(file.getKey()), text);
        }
        Path resources = Files.createDirectories(tree.resolve("src/test/resources/org/tongchou"));
        Files.write(resources.resolve("mutants.txt"), lines);
        Files.write(resources.resolve("asked.txt"), asked(tree));
        System.out.println(mutants.size() + " predicates");
    }

    /** The tests that compare offices. */
    private static List<String> asked(Path tree) throws IOException {
        Path tests = tree.resolve("src/test/java");
        try (Stream<Path> files = Files.walk(tests)) {
            return files.map(tests::relativize).map(Path::toString).filter(name -> name.matches(".*/(TwoOfficesIT|AreasIT|SecondLineIT)\\.java"))
                .map(name -> name.replace(".java", "").replace('/', '.')).sorted().toList();
        }
    }

    private static void filter(Path tree, int number) throws IOException {
        List<Mutant> mutants = Mutants.ofTheFilter();
        if (number > mutants.size()) {
            System.exit(3);
        }
        Mutant mutant = mutants.get(number - 1);
        Files.writeString(tree.resolve(mutant.file()), mutant.in(Files.readString(mutant.file())));
        System.out.println(mutant.place() + " | " + mutant.what());
    }
}
