import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Parses Java files with the compiler itself, and prints the string literals of each as JSON. Fails if one does not parse. */
public class Literals {
  public static void main(String[] paths) throws Exception {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var files = new ArrayList<String>();
    for (var path : paths) {
      var faults = new DiagnosticCollector<JavaFileObject>();
      var manager = compiler.getStandardFileManager(faults, null, java.nio.charset.StandardCharsets.UTF_8);
      var task = (JavacTask) compiler.getTask(null, manager, faults, null, null, manager.getJavaFileObjects(Path.of(path)));
      var literals = new ArrayList<String>();
      for (var unit : task.parse()) {
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) literals.add(json(text));
            return null;
          }
        }.scan(unit, null);
      }
      if (!faults.getDiagnostics().isEmpty()) throw new IllegalArgumentException(faults.getDiagnostics().toString());
      files.add(literals.toString());
    }
    System.out.println(files);
  }

  private static String json(String text) {
    return text.chars().mapToObj(unit -> String.format("\\u%04x", unit)).collect(Collectors.joining("", "\"", "\""));
  }
}
