<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/form', [
    'form_params' => ['a' => 'b'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
