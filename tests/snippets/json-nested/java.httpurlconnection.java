import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

public class Main {
    public static void main(String[] args) throws Exception {
        URI uri = URI.create("https://api.example.com/search");
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        String body = """
                {
                  "query": {
                    "bool": {
                      "must": [
                        {
                          "match": {
                            "title": "harkdown"
                          }
                        },
                        {
                          "range": {
                            "year": {
                              "gte": 2020,
                              "lte": 2030
                            }
                          }
                        }
                      ],
                      "filter": [],
                      "empty": {}
                    }
                  },
                  "fields": [
                    "title",
                    "year",
                    "a much longer name of a field than the others",
                    "and, one: with [marks]"
                  ],
                  "size": 10
                }""";
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        int status = connection.getResponseCode();
        System.out.println(status);
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (in != null) {
                System.out.println(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
