<?php

$request = new http\Client\Request('POST', 'https://api.example.com/graphql', ['Content-Type' => 'application/json']);
$request->getBody()->append(json_encode([
    'query' => 'query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}',
    'variables' => ['id' => 'u-1', 'first' => 10],
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
