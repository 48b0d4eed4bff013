require 'faraday'
require 'json'

url = 'https://YOURACCOUNT.auth0.com/api/v2/connections'
headers = { 'Authorization' => 'Bearer ABCD', 'Content-Type' => 'application/json' }
payload = {
  'name' => 'twitch',
  'strategy' => 'oauth2',
  'options' => {
    'client_id' => 'YOUR-TWITCH-CLIENT-ID',
    'client_secret' => 'YOUR-TWITCH-CLIENT-SECRET',
    'authorizationURL' => 'https://api.twitch.tv/kraken/oauth2/authorize',
    'tokenURL' => 'https://api.twitch.tv/kraken/oauth2/token',
    'scope' => ['user_read'],
    'scripts' => {
      'fetchUserProfile' => "function(accessToken, ctx, cb){ request.get('https://api.twitch.tv/kraken/user', { headers: { 'Authorization': 'OAuth ' + accessToken, 'Accept': 'application/vnd.twitchtv.v3+json' } }, function(e, r, b) { if (e) return cb(e); if (r.statusCode !== 200 ) return cb(new Error('StatusCode: ' + r.statusCode)); var profile = JSON.parse(b); profile.id = profile._id; delete profile._id; profile.links=profile._links; delete profile._links; return cb(null, profile);});}"
    }
  }
}
body = JSON.generate(payload)

response = Faraday.post(url, body, headers)
puts response.status, response.body
