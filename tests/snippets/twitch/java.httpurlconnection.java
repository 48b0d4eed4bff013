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
                  "name": "twitch",
                  "strategy": "oauth2",
                  "options": {
                    "client_id": "YOUR-TWITCH-CLIENT-ID",
                    "client_secret": "YOUR-TWITCH-CLIENT-SECRET",
                    "authorizationURL": "https://api.twitch.tv/kraken/oauth2/authorize",
                    "tokenURL": "https://api.twitch.tv/kraken/oauth2/token",
                    "scope": ["user_read"],
                    "scripts": {
                      "fetchUserProfile": "function(accessToken, ctx, cb){ request.get('https://api.twitch.tv/kraken/user', { headers: { 'Authorization': 'OAuth ' + accessToken, 'Accept': 'application/vnd.twitchtv.v3+json' } }, function(e, r, b) { if (e) return cb(e); if (r.statusCode !== 200 ) return cb(new Error('StatusCode: ' + r.statusCode)); var profile = JSON.parse(b); profile.id = profile._id; delete profile._id; profile.links=profile._links; delete profile._links; return cb(null, profile);});}"
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
