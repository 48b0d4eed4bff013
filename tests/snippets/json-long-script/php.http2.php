<?php

$request = new http\Client\Request('POST', 'https://api.example.com/rules', [
    'Authorization' => 'Bearer YOUR_TOKEN',
    'Content-Type' => 'application/json',
]);
$request->getBody()->append(json_encode([
    'name' => 'tag',
    'script' => 'function (user, context, callback) {
  // it\'s "quoted"
  const tag = `${user.id}`;
  callback(null, user, context);
}
',
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
