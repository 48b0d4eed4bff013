<?php

// Symfony's HttpClient calls the body `application/x-www-form-urlencoded`
use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('PUT', 'https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
