import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
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
                }""", null);
        Request request = new Request.Builder()
            .url("https://YOURACCOUNT.auth0.com/api/v2/connections")
            .addHeader("Authorization", "Bearer ABCD")
            .addHeader("Content-Type", "application/json")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
