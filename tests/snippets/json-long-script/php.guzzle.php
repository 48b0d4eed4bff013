<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/rules', [
    'headers' => ['Authorization' => 'Bearer YOUR_TOKEN'],
    'json' => [
        'name' => 'tag',
        'script' => 'function (user, context, callback) {
  // it\'s "quoted"
  const tag = `${user.id}`;
  callback(null, user, context);
}
',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
