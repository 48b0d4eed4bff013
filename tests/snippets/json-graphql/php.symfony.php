<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
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
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
