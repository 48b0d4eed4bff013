<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/jobs', [
    'json' => new stdClass(),
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
