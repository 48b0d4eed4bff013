open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://YOURACCOUNT.auth0.com/api/v2/connections")
request.Headers.TryAddWithoutValidation("Authorization", "Bearer ABCD") |> ignore
request.Content <- new StringContent("""{
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
}""")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
