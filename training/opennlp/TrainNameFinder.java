import java.io.BufferedOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSampleDataStream;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.MarkableFileInputStreamFactory;
import opennlp.tools.util.PlainTextByLineStream;
import opennlp.tools.util.TrainingParameters;

/** Trains the OpenNLP name finder: {@code TrainNameFinder names.train features.xml MODEL algorithm iterations cutoff}. */
public final class TrainNameFinder {

  public static void main(String[] a) throws Exception {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, a[3]);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, Integer.parseInt(a[4]));
    parameters.put(TrainingParameters.CUTOFF_PARAM, Integer.parseInt(a[5]));
    parameters.put("PrintMessages", false);
    byte[] features = Files.readAllBytes(Path.of(a[1]));
    TokenNameFinderFactory factory = TokenNameFinderFactory.create(null, features, Map.of(), new BioCodec());
    try (NameSampleDataStream samples =
            new NameSampleDataStream(
                new PlainTextByLineStream(
                    new MarkableFileInputStreamFactory(new File(a[0])), StandardCharsets.UTF_8));
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(a[2])))) {
      TokenNameFinderModel model = NameFinderME.train("en", null, samples, parameters, factory);
      model.serialize(out);
    }
  }
}
