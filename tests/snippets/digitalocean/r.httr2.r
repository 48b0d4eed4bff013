library(httr2)

response <- request("https://YOURACCOUNT.auth0.com/api/v2/connections") |>
  req_headers(
    Authorization = "Bearer ABCD"
  ) |>
  req_body_json(list(
    name = "digitalocean",
    strategy = "oauth2",
    options = list(
      client_id = "YOUR-DIGITAL-OCEAN-CLIENT-ID",
      client_secret = "YOUR-DIGITAL-OCEAN-CLIENT-SECRET",
      authorizationURL = "https://cloud.digitalocean.com/v1/oauth/authorize",
      tokenURL = "https://cloud.digitalocean.com/v1/oauth/token",
      scope = list("read"),
      scripts = list(
        fetchUserProfile = "function(accessToken, ctx, cb) { request.get('https://api.digitalocean.com/v2/account', { headers: { 'Authorization': 'Bearer ' + accessToken } }, function(e, r, b) { if (e) return cb(e); if (r.statusCode !== 200 ) return cb(new Error('StatusCode: ' + r.statusCode)); var profile = JSON.parse(b).account; profile.user_id = profile.uuid; cb(null, profile); });}"
      )
    )
  )) |>
  req_perform()
cat(resp_body_string(response))
