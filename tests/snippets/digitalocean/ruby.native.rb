require 'json'
require 'net/http'

uri = URI('https://YOURACCOUNT.auth0.com/api/v2/connections')
request = Net::HTTP::Post.new(uri)
payload = {
  'name' => 'digitalocean',
  'strategy' => 'oauth2',
  'options' => {
    'client_id' => 'YOUR-DIGITAL-OCEAN-CLIENT-ID',
    'client_secret' => 'YOUR-DIGITAL-OCEAN-CLIENT-SECRET',
    'authorizationURL' => 'https://cloud.digitalocean.com/v1/oauth/authorize',
    'tokenURL' => 'https://cloud.digitalocean.com/v1/oauth/token',
    'scope' => ['read'],
    'scripts' => {
      'fetchUserProfile' => "function(accessToken, ctx, cb) { request.get('https://api.digitalocean.com/v2/account', { headers: { 'Authorization': 'Bearer ' + accessToken } }, function(e, r, b) { if (e) return cb(e); if (r.statusCode !== 200 ) return cb(new Error('StatusCode: ' + r.statusCode)); var profile = JSON.parse(b).account; profile.user_id = profile.uuid; cb(null, profile); });}"
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
