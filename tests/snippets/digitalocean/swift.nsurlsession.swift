import Foundation

let url = URL(string: "https://YOURACCOUNT.auth0.com/api/v2/connections")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("Bearer ABCD", forHTTPHeaderField: "Authorization")
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
let body = """
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
}
"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
