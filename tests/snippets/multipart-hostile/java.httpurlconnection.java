import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

public class Main {
    public static void main(String[] args) throws Exception {
        URI uri = URI.create("https://api.example.com/upload");
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1");
        String body = """
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="na%22me"\r
                \r
                @file;type=x\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="a=b"\r
                \r
                <file\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="file"; filename="it's %22it%22; x.json"\r
                Content-Type: application/json\r
                \r
                {"a": "b\\\\c"}; $(id)\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="ünï"; filename="naïve 😀.bin"\r
                \r
                x\r
                --harkdown-boundary-1--\r
                """;
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
