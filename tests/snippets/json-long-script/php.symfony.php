<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
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
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
