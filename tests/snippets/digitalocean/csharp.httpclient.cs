using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://YOURACCOUNT.auth0.com/api/v2/connections");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer ABCD");
        request.Content = new StringContent(@"{
  ""name"": ""digitalocean"",
  ""strategy"": ""oauth2"",
  ""options"": {
    ""client_id"": ""YOUR-DIGITAL-OCEAN-CLIENT-ID"",
    ""client_secret"": ""YOUR-DIGITAL-OCEAN-CLIENT-SECRET"",
    ""authorizationURL"": ""https://cloud.digitalocean.com/v1/oauth/authorize"",
    ""tokenURL"": ""https://cloud.digitalocean.com/v1/oauth/token"",
    ""scope"": [""read""],
    ""scripts"": {
      ""fetchUserProfile"": ""function(accessToken, ctx, cb) { request.get('https://api.digitalocean.com/v2/account', { headers: { 'Authorization': 'Bearer ' + accessToken } }, function(e, r, b) { if (e) return cb(e); if (r.statusCode !== 200 ) return cb(new Error('StatusCode: ' + r.statusCode)); var profile = JSON.parse(b).account; profile.user_id = profile.uuid; cb(null, profile); });}""
    }
  }
}");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
