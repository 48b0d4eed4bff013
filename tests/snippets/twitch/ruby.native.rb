require 'json'
require 'net/http'

uri = URI('https://YOURACCOUNT.auth0.com/api/v2/connections')
request = Net::HTTP::Post.new(uri)
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
request.body = JSON.generate(payload)
request['Authorization'] = 'Bearer ABCD'
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
