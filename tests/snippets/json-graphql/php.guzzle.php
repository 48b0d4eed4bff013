<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/graphql', [
    'json' => [
        'query' => 'query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}',
        'variables' => ['id' => 'u-1', 'first' => 10],
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
