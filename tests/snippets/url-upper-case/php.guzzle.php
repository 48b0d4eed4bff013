<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'HTTPS://API.Example.COM/Path');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
