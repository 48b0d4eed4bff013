open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://YOURACCOUNT.auth0.com/api/v2/connections" in
  let headers =
    Header.of_list
      [
        ("Authorization", "Bearer ABCD");
        ("Content-Type", "application/json");
      ]
  in
  let body = Cohttp_lwt.Body.of_string {|{
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
}|} in
  let* response, answer = Client.call ~headers ~body `POST uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
