<?php

$request = new http\Client\Request('POST', 'https://YOURACCOUNT.auth0.com/api/v2/connections', [
    'Authorization' => 'Bearer ABCD',
    'Content-Type' => 'application/json',
]);
$request->getBody()->append(json_encode([
    'name' => 'twitch',
    'strategy' => 'oauth2',
    'options' => [
        'client_id' => 'YOUR-TWITCH-CLIENT-ID',
        'client_secret' => 'YOUR-TWITCH-CLIENT-SECRET',
        'authorizationURL' => 'https://api.twitch.tv/kraken/oauth2/authorize',
        'tokenURL' => 'https://api.twitch.tv/kraken/oauth2/token',
        'scope' => ['user_read'],
        'scripts' => [
            'fetchUserProfile' => 'function(accessToken, ctx, cb){ request.get(\'https://api.twitch.tv/kraken/user\', { headers: { \'Authorization\': \'OAuth \' + accessToken, \'Accept\': \'application/vnd.twitchtv.v3+json\' } }, function(e, r, b) { if (e) return cb(e); if (r.statusCode !== 200 ) return cb(new Error(\'StatusCode: \' + r.statusCode)); var profile = JSON.parse(b); profile.id = profile._id; delete profile._id; profile.links=profile._links; delete profile._links; return cb(null, profile);});}',
        ],
    ],
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
