import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

public class Main {
    public static void main(String[] args) throws Exception {
        URI uri = URI.create("https://YOURACCOUNT.auth0.com/api/v2/connections");
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Bearer ABCD");
        connection.setRequestProperty("Content-Type", "application/json");
        String body = """
                {
                  "name": "digitalocean",
                  "strategy": "oauth2",
                  "options": {
                    "client_id": "YOUR-DIGITAL-OCEAN-CLIENT-ID",
                    "client_secret": "YOUR-DIGITAL-OCEAN-CLIENT-SECRET",
                    "authorizationURL": "https://cloud.digitalocean.com/v1/oauth/authorize",
                    "tokenURL": "https://cloud.digitalocean.com/v1/oauth/token",
                    "scope": ["read"],
                    "scripts": {
                      "fetchUserProfile": "function(accessToken, ctx, cb) { request.get('https://api.digitalocean.com/v2/account', { headers: { 'Authorization': 'Bearer ' + accessToken } }, function(e, r, b) { if (e) return cb(e); if (r.statusCode !== 200 ) return cb(new Error('StatusCode: ' + r.statusCode)); var profile = JSON.parse(b).account; profile.user_id = profile.uuid; cb(null, profile); });}"
                    }
                  }
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
